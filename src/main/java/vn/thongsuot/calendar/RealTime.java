package vn.thongsuot.calendar;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/**
 * Real time, for leases, pauses and rates; a clock that a test brings along comes before
 * it.
 */
@Configuration(proxyBeanMethods = false)
class RealTime {

	@Bean
	@Fallback
	Clock clock() {
		return Clock.systemUTC();
	}

}
