package vn.thongsuot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the sandbox in the place of Telegram when no token is set and
 * {@code thongsuot.sandbox.enabled} is not false: a Bot API on a free port of this
 * machine, and a home of its own below the usual one.
 */
class SandboxInsteadOfTelegram implements EnvironmentPostProcessor, Ordered {

	static final String ENABLED = "thongsuot.sandbox.enabled";

	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 1;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean token = !environment.getProperty("thongsuot.telegram.token", "").isBlank();
		boolean wanted = environment.getProperty(ENABLED, Boolean.class, true);
		if (!token && wanted) {
			refuseRealDatabase(environment.getProperty("spring.datasource.url", ""));
			environment.getPropertySources().addFirst(new MapPropertySource("sandbox", settings(environment)));
			environment.getPropertySources().addLast(new MapPropertySource("sandbox defaults", defaults()));
		}
	}

	/** Its people and tickets must never stand among real ones. */
	private static void refuseRealDatabase(String url) {
		if (!url.isBlank() && !url.startsWith("jdbc:h2:mem:")) {
			throw new IllegalStateException("Without THONGSUOT_TELEGRAM_TOKEN this would be the sandbox, which keeps a "
					+ "database of its own, but SPRING_DATASOURCE_URL names another. Set the token, or unset "
					+ "SPRING_DATASOURCE_URL.");
		}
	}

	private static Map<String, Object> settings(ConfigurableEnvironment environment) {
		int port = freePort();
		Cast cast = Cast.read();
		var settings = new HashMap<String, Object>();
		settings.put(ENABLED, true);
		settings.put("thongsuot.sandbox.port", port);
		settings.put("thongsuot.telegram.token", SandboxSettings.BOT.token());
		settings.put("thongsuot.telegram.api", "http://127.0.0.1:" + port);
		settings.put("thongsuot.telegram.proxy", "");
		settings.put("thongsuot.home",
				Path.of(environment.getProperty("thongsuot.home", "./data"), "sandbox").toString());
		settings.put("thongsuot.admins", Long.toString(cast.administrator().id()));
		return settings;
	}

	private static Map<String, Object> defaults() {
		var defaults = new HashMap<String, Object>();
		defaults.put("thongsuot.registration", "open");
		defaults.put("spring.servlet.multipart.max-file-size", "20MB");
		defaults.put("spring.servlet.multipart.max-request-size", "205MB");
		defaults.put("server.tomcat.max-swallow-size", "210MB");
		defaults.put("logging.level.root", "warn");
		defaults.put("logging.level.vn.thongsuot", "info");
		return defaults;
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No free port on this machine for the sandbox's Bot API", ex);
		}
	}

}
