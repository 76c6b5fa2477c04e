package vn.thongsuot.home;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Names the database file under {@code thongsuot.home} where no other database is set.
 */
class HomeDatabase implements EnvironmentPostProcessor, Ordered {

	private static final String URL = "spring.datasource.url";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty(URL)) {
			return;
		}
		Path home = Path.of(environment.getProperty("thongsuot.home", "./data")).toAbsolutePath().normalize();
		environment.getPropertySources()
			.addLast(new MapPropertySource("home", Map.of(URL, url(home.resolve("db/thongsuot")))));
	}

	/** After all settings have been read, and the sandbox has moved to its own home. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	/**
	 * Commits are on disk when they return; closing is left to the context; statements
	 * are read once.
	 */
	private static String url(Path file) {
		return "jdbc:h2:file:" + file.toString().replace('\\', '/')
				+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256";
	}

}
