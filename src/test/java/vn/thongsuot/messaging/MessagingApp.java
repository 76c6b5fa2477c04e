package vn.thongsuot.messaging;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.TestClock;

/** The room alone, on a fake channel, with a clock that tests move. */
@EnableAutoConfiguration
@EntityScan(basePackageClasses = Outbox.class)
@EnableJpaRepositories(basePackageClasses = Outbox.class)
@ComponentScan(basePackageClasses = Outbox.class)
class MessagingApp {

	@Bean
	@Primary
	TestClock clock() {
		return TestClock.at("2026-11-23T02:00:00Z");
	}

	@Bean
	FakeChannel channel() {
		return new FakeChannel();
	}

	@Bean
	RecordingReceiver receiver() {
		return new RecordingReceiver();
	}

	@Bean
	Heard heard() {
		return new Heard();
	}

}
