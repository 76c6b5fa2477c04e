package vn.thongsuot.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import vn.thongsuot.calendar.MovableClock;

/**
 * Time that passes as real time does, but begins on Monday 30 November 2026 at eight in
 * the morning, whatever the day on which the tests run; what the business's clock was
 * moved ahead is kept over restarts.
 */
final class FixedStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeanPostProcessor {

	private static final LocalDateTime START = LocalDateTime.of(2026, 11, 30, 8, 0);

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Clock clock = startingAt(START);

	private Duration ahead = Duration.ZERO;

	/** Real time in the province. */
	Clock clock() {
		return this.clock;
	}

	/** Keeps what a clock was moved ahead, for the next start. */
	void keep(MovableClock business) {
		this.ahead = business.offset();
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("realTimeInTheProvince", this.clock);
		context.getBeanFactory().addBeanPostProcessor(this);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof MovableClock business) {
			business.resume(this.ahead);
		}
		return bean;
	}

	private static Clock startingAt(LocalDateTime local) {
		Clock system = Clock.systemUTC();
		return Clock.offset(system, Duration.between(system.instant(), local.atZone(ZONE).toInstant()));
	}

}
