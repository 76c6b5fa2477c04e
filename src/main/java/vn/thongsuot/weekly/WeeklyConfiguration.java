package vn.thongsuot.weekly;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thongsuot.calendar.WorkingTime;

/** Puts the weeks together from settings and working time. */
@Configuration(proxyBeanMethods = false)
class WeeklyConfiguration {

	@Bean
	Weeks weeks(WorkingTime workingTime, WeeklySettings settings) {
		return new Weeks(workingTime, settings);
	}

}
