package vn.thongsuot.sandbox;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The world of the sandbox and who lives in it. */
@InSandbox
@Configuration(proxyBeanMethods = false)
class SandboxConfiguration {

	@Bean
	Cast cast() {
		return Cast.read();
	}

	@Bean
	World world(@Value("${thongsuot.home:./data}") Path home, Clock clock) {
		return World.open(home.resolve("chats"), SandboxSettings.BOT, clock);
	}

}
