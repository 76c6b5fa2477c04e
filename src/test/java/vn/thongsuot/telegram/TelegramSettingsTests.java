package vn.thongsuot.telegram;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
@Isolated
class TelegramSettingsTests {

	@Test
	void takesTelegramsOwnAddressByDefault() {
		TelegramSettings settings = settings(FakeBotApi.TOKEN, " ", "");
		assertThat(settings.address()).hasToString("https://api.telegram.org");
		assertThat(settings.botId()).isEqualTo(4242);
		assertThat(settings("1:a", "http://localhost:8081/telegram/", "").api())
			.isEqualTo("http://localhost:8081/telegram");
	}

	@Test
	void checksNothingWithoutAToken() {
		settings("", "nonsense", "nonsense");
	}

	@ParameterizedTest
	@ValueSource(strings = { "secretsecret", "bot42:AAE", "42:AA E", "42:", ":XYZ" })
	void refusesWhatIsNoToken(String token) {
		assertThatThrownBy(() -> settings(token, "", "")).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("THONGSUOT_TELEGRAM_TOKEN")
			.hasMessageContaining("BotFather")
			.hasMessageNotContaining(token);
	}

	@ParameterizedTest
	@ValueSource(strings = { "api.telegram.org", "ftp://a.vn", "http://", "http://a.vn/?x=1", "http://a b" })
	void refusesWhatIsNoAddress(String api) {
		assertThatThrownBy(() -> settings("1:a", api, "")).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("THONGSUOT_TELEGRAM_API");
	}

	@ParameterizedTest
	@ValueSource(strings = { "host:1080", "socks4://secret@host:1", "http://host", "socks5://u:secret word@host:1" })
	void refusesWhatIsNoProxy(String proxy) {
		assertThatThrownBy(() -> settings("1:a", "", proxy)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("THONGSUOT_TELEGRAM_PROXY")
			.hasMessageNotContaining("secret");
	}

	@Test
	void keepsSecretsToItself() {
		assertThat(settings(FakeBotApi.TOKEN, "", "socks5://user:secret@host:1").toString())
			.doesNotContain(FakeBotApi.TOKEN)
			.doesNotContain("secret");
		assertThat(ProxyAddress.parse("socks5://user:secret@host:1").toString()).doesNotContain("secret");
	}

	@Test
	void saysAtTheStartWhatToDoWithoutSayingTheToken(CapturedOutput output) {
		SpringApplication application = new SpringApplication(Bound.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("thongsuot.telegram.token", "bot4242:AAE-very-secret",
				"spring.main.banner-mode", "off", "spring.autoconfigure.exclude", ""));
		assertThatThrownBy(application::run).isInstanceOf(Exception.class);
		assertThat(output.getAll()).contains("Copy it whole from BotFather").doesNotContain("very-secret");
	}

	private static TelegramSettings settings(String token, String api, String proxy) {
		return new TelegramSettings(token, api, proxy, "", Duration.ofMinutes(2));
	}

	@EnableConfigurationProperties(TelegramSettings.class)
	static class Bound {

	}

}
