package vn.thongsuot.sandbox;

import java.nio.charset.Charset;
import java.text.Normalizer;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console, last of all, which address to open. */
@InSandbox
@Component
class Doorplate {

	private final Cast cast;

	private final Environment environment;

	Doorplate(Cast cast, Environment environment) {
		this.cast = cast;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void show() {
		String port = this.environment.getProperty("local.server.port", "8080");
		this.cast.console()
			.stream()
			.map((line) -> line.replace("{port}", port))
			.map(Doorplate::readable)
			.forEach(System.out::println);
		System.out.flush();
	}

	/** Without its marks where the console cannot show them. */
	private static String readable(String line) {
		Charset console = System.out.charset();
		return console.newEncoder().canEncode(line) ? line
				: Normalizer.normalize(line, Normalizer.Form.NFD)
					.replaceAll("\\p{M}", "")
					.replace('đ', 'd')
					.replace('Đ', 'D');
	}

}
