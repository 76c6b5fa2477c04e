package vn.thongsuot.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thongsuot.calendar.WorkingTime;

/** Puts the ladder together from settings and working time. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

	@Bean
	Mornings mornings(WorkingTime workingTime, ReminderSettings settings) {
		return new Mornings(workingTime, settings.morning());
	}

	@Bean
	Ladder ladder(Mornings mornings, ReminderSettings settings) {
		return new Ladder(mornings, settings.steps());
	}

}
