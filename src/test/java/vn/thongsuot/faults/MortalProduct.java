package vn.thongsuot.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.thongsuot.ThongSuot;
import vn.thongsuot.calendar.MovableClock;

/**
 * The product with a halt built in: {@code halt 17} on its standard input ends the
 * process right after the 17th statement from then on, {@code learn 8000} tells
 * statements of idle times for so many milliseconds, {@code count} prints how many there
 * were, {@code ahead 3600} moves the business's clock to so many seconds before real
 * time. The file that {@code faults.ahead} names does so at the start.
 */
final class MortalProduct {

	private MortalProduct() {
	}

	public static void main(String[] args) {
		Executioner executioner = new Executioner(Path.of(System.getProperty("faults.idle")));
		ConfigurableApplicationContext product = new SpringApplicationBuilder(ThongSuot.class)
			.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					if (bean instanceof MovableClock clock) {
						aheadAtStart().ifPresent(clock::resume);
					}
					return (bean instanceof DataSource source && !(bean instanceof WatchedDataSource))
							? new WatchedDataSource(source, executioner) : bean;
				}
			}))
			.run(args);
		Thread.ofPlatform().daemon().name("orders").start(() -> obey(executioner, product.getBean(MovableClock.class)));
		executioner.say("ready");
	}

	private static Optional<Duration> aheadAtStart() {
		Path file = Path.of(System.getProperty("faults.ahead", ""));
		try {
			return Files.isRegularFile(file)
					? Optional.of(Duration.ofSeconds(Long.parseLong(Files.readString(file).strip())))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void obey(Executioner executioner, MovableClock clock) {
		try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String order = orders.readLine(); order != null; order = orders.readLine()) {
				String[] words = order.split(" ");
				switch (words[0]) {
					case "halt" -> executioner.haltAfter(Integer.parseInt(words[1]));
					case "ahead" -> {
						clock.resume(Duration.ofSeconds(Long.parseLong(words[1])));
						executioner.say("ahead " + words[1]);
					}
					case "learn" -> executioner.learn(Long.parseLong(words[1]));
					default -> executioner.say("count " + executioner.count());
				}
			}
		}
		catch (IOException ex) {
			executioner.say("no orders any more: " + ex);
		}
	}

}
