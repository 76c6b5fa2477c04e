package vn.thongsuot.sandbox;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The sandbox with its page and the calendar, without the rest of the product: the bot is
 * a scripted one.
 */
class PageOnly implements AutoCloseable {

	private final ServletWebServerApplicationContext context;

	private PageOnly(ServletWebServerApplicationContext context) {
		this.context = context;
	}

	static PageOnly start(Path home, Map<String, Object> settings) {
		var application = new SpringApplication(PageOnly.Rooms.class);
		application.setDefaultProperties(settings);
		return new PageOnly((ServletWebServerApplicationContext) application.run("--thongsuot.home=" + home,
				"--server.port=" + settings.getOrDefault("server.port", "0"), "--spring.main.banner-mode=off"));
	}

	int port() {
		return Objects.requireNonNull(this.context.getWebServer(), "no web server").getPort();
	}

	String address() {
		return "http://localhost:" + port();
	}

	String botApi() {
		return this.context.getEnvironment().getRequiredProperty("thongsuot.telegram.api");
	}

	<T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	World world() {
		return part(World.class);
	}

	Cast cast() {
		return part(Cast.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** The rooms that are there. */
	@EnableAutoConfiguration(excludeName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
			"org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
			"org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
			"org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration" })
	@EnableConfigurationProperties(SandboxSettings.class)
	@ComponentScan({ "vn.thongsuot.sandbox", "vn.thongsuot.calendar" })
	static class Rooms {

	}

}
