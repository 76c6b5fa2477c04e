package vn.thongsuot.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;

import vn.thongsuot.ThongSuot;

/**
 * The product with a halt built in: {@code halt 17} on its standard input ends the
 * process right after the 17th statement from then on, {@code learn 8000} tells
 * statements of idle times for so many milliseconds, {@code count} prints how many there
 * were.
 */
final class MortalProduct {

	private MortalProduct() {
	}

	public static void main(String[] args) {
		Executioner executioner = new Executioner(Path.of(System.getProperty("faults.idle")));
		Thread.ofPlatform().daemon().name("orders").start(() -> obey(executioner));
		new SpringApplicationBuilder(ThongSuot.class)
			.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource source && !(bean instanceof WatchedDataSource))
							? new WatchedDataSource(source, executioner) : bean;
				}
			}))
			.run(args);
		executioner.say("ready");
	}

	private static void obey(Executioner executioner) {
		try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String order = orders.readLine(); order != null; order = orders.readLine()) {
				String[] words = order.split(" ");
				switch (words[0]) {
					case "halt" -> executioner.haltAfter(Integer.parseInt(words[1]));
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
