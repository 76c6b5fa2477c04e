package vn.thongsuot.telegram;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thongsuot.files.FileSource;
import vn.thongsuot.messaging.Addresses;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.Inbox;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(TelegramConfiguration.class, Neighbours.class);

	@Test
	void isNotThereWithoutAToken() {
		this.runner.withPropertyValues("thongsuot.telegram.token= ")
			.run((context) -> assertThat(context).doesNotHaveBean(Channel.class)
				.doesNotHaveBean(Poller.class)
				.doesNotHaveBean(HealthIndicator.class));
	}

	@Test
	void pollsAsSoonAsItIsThere() {
		try (FakeBotApi botApi = new FakeBotApi()) {
			this.runner
				.withPropertyValues("thongsuot.telegram.token=" + FakeBotApi.TOKEN,
						"thongsuot.telegram.api=" + botApi.address())
				.run((context) -> {
					assertThat(context).hasSingleBean(Channel.class).hasSingleBean(FileSource.class);
					Patience.until("polled", () -> context.getBean(Pulse.class).wasGood());
				});
			assertThat(botApi.requests("getMe")).isNotEmpty();
		}
	}

	@Test
	void startsAndStopsWhileTelegramCannotBeReached() {
		FakeBotApi botApi = new FakeBotApi();
		botApi.close();
		long begin = System.nanoTime();
		this.runner
			.withPropertyValues("thongsuot.telegram.token=" + FakeBotApi.TOKEN,
					"thongsuot.telegram.api=" + botApi.address())
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(TelegramSettings.class)
	static class Neighbours {

		@Bean
		Inbox inbox() {
			return new FakeInbox();
		}

		@Bean
		Addresses addresses() {
			return (from, to) -> {
			};
		}

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

}
