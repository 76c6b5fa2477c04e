package vn.thongsuot.sandbox;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SandboxInsteadOfTelegramTests {

	@Test
	void takesTelegramsPlaceInAHomeOfItsOwnWhenNoTokenIsSet() {
		MockEnvironment environment = processed(new MockEnvironment().withProperty("thongsuot.home", "/srv/thongsuot"));
		assertThat(environment.getProperty("thongsuot.telegram.token")).isEqualTo(BotAccount.example().token());
		assertThat(environment.getProperty("thongsuot.telegram.api")).matches("http://127\\.0\\.0\\.1:\\d+");
		assertThat(Path.of(environment.getRequiredProperty("thongsuot.home")))
			.isEqualTo(Path.of("/srv/thongsuot", "sandbox"));
		assertThat(environment.getProperty("thongsuot.registration")).isEqualTo("open");
		assertThat(environment.getProperty("thongsuot.admins"))
			.isEqualTo(Long.toString(Cast.read().administrator().id()));
	}

	@Test
	void staysOutOfTheWayOfARealToken() {
		MockEnvironment environment = processed(new MockEnvironment().withProperty("thongsuot.telegram.token", "1:abc")
			.withProperty("thongsuot.home", "/srv/thongsuot"));
		assertThat(environment.getProperty("thongsuot.sandbox.enabled")).isNull();
		assertThat(environment.getProperty("thongsuot.home")).isEqualTo("/srv/thongsuot");
	}

	@Test
	void canBeTurnedOff() {
		MockEnvironment environment = processed(
				new MockEnvironment().withProperty("thongsuot.sandbox.enabled", "false"));
		assertThat(environment.getProperty("thongsuot.telegram.token")).isNull();
	}

	@Test
	void refusesTheDatabaseOfARealInstallation() {
		assertThatIllegalStateException()
			.isThrownBy(() -> processed(
					new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/thongsuot")))
			.withMessageContaining("THONGSUOT_TELEGRAM_TOKEN");
	}

	private static MockEnvironment processed(MockEnvironment environment) {
		new SandboxInsteadOfTelegram().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
