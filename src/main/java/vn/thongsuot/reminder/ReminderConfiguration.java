package vn.thongsuot.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the ladder together from settings. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

	@Bean
	Ladder ladder(ReminderSettings settings) {
		return new Ladder(settings.steps(), settings.soon());
	}

}
