package vn.thongsuot.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import vn.thongsuot.ThongSuot;
import vn.thongsuot.calendar.MovableClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.sandbox.BotAccount;
import vn.thongsuot.sandbox.BotApiServer;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.World;
import vn.thongsuot.search.BuiltIndex;
import vn.thongsuot.testing.TestDatabase;
import vn.thongsuot.testing.Traffic;

/**
 * The whole product as an operator runs it, over real HTTP against a small Telegram of
 * its own.
 */
class Installation implements AutoCloseable {

	final World world;

	BotApiServer api;

	final Person administrator;

	private final FixedStart time = new FixedStart();

	private final TestDatabase database;

	private final Path home = temporary();

	private final List<String> settings;

	private Logs logs = Logs.of("vn.thongsuot");

	private ConfigurableApplicationContext application;

	/**
	 * Starts the product.
	 * @param settings {@code name=value} each; they come before the usual ones
	 */
	Installation(TestDatabase database, String... settings) {
		this.world = World.inMemory(BotAccount.example(), this.time.clock());
		this.api = serve(this.world, 0);
		this.administrator = this.world.createUser("Lê Quản", "Trị");
		this.database = database;
		this.settings = List.of(settings);
		this.application = run();
	}

	private static BotApiServer serve(World world, int port) {
		return BotApiServer.start(world, port).limitRates(false).record(Traffic.of(Traffic.PRODUCT));
	}

	/** Does something while the platform cannot be reached. */
	final void offline(Runnable meanwhile) {
		int port = this.api.address().getPort();
		this.api.close();
		meanwhile.run();
		this.api = serve(this.world, port);
	}

	/** Stops the product and starts it again on what it has stored. */
	final void restart() {
		restart(() -> {
		});
	}

	/** Does something while the product is stopped. */
	final void restart(Runnable meanwhile) {
		this.time.keep(bean(MovableClock.class));
		this.application.close();
		meanwhile.run();
		this.application = run();
	}

	/** What the product has warned of since it was started. */
	final List<String> warnings() {
		return this.logs.warnings();
	}

	private void listen() {
		this.logs.close();
		this.logs = Logs.of("vn.thongsuot");
	}

	/** What the product's health page says. */
	final String health() {
		String port = bean(Environment.class).getProperty("local.server.port", "");
		return fetch(URI.create("http://127.0.0.1:" + port + "/actuator/health"));
	}

	/** Asks for updates as a second program with the same token does. */
	final String pollAsSomebodyElse() {
		return callAsSomebodyElse("getUpdates?timeout=1");
	}

	/** Calls a method as a second program with the same token does. */
	final String callAsSomebodyElse(String method) {
		return fetch(URI.create(this.api.address() + "/bot" + this.world.bot().token() + "/" + method));
	}

	private static String fetch(URI address) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	final <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/** Real time in the province. */
	final Instant now() {
		return this.time.clock().instant();
	}

	/** Moves the business's clock ahead to a time in the province. */
	final Instant goTo(LocalDateTime local) {
		MovableClock clock = bean(MovableClock.class);
		Instant then = local.atZone(bean(WorkingTime.class).zone()).toInstant();
		clock.ahead(Duration.between(clock.now(), then));
		return then;
	}

	/** Starts the product once more, on the same store; whoever calls this stops it. */
	final ConfigurableApplicationContext furtherNode() {
		this.time.keep(bean(MovableClock.class));
		return product(temporary()).run();
	}

	private ConfigurableApplicationContext run() {
		ConfigurableApplicationContext started = product(this.home).initializers((context) -> listen()).run();
		BuiltIndex.keep(this.home);
		return started;
	}

	private SpringApplicationBuilder product(Path home) {
		BuiltIndex.into(home);
		List<String> all = new ArrayList<>(List.of(this.database.properties()));
		all.addAll(List.of("thongsuot.telegram.token=" + this.world.bot().token(),
				"thongsuot.telegram.api=" + this.api.address(), "thongsuot.home=" + home,
				"thongsuot.admins=" + this.administrator.id(), "thongsuot.registration=open", "server.port=0",
				"thongsuot.ticket.hold=300ms", "thongsuot.ticket.timer=120ms", "thongsuot.desk.timer=300ms",
				"thongsuot.reminder.scan=1s", "thongsuot.weekly.scan=1h", "thongsuot.weekly.look=1h",
				"thongsuot.inbox.quiet=60ms", "thongsuot.courier.chat-per-second=1000",
				"thongsuot.courier.chat-burst=1000", "thongsuot.courier.group-per-minute=60000",
				"thongsuot.courier.per-second=1000", "thongsuot.courier.burst=1000",
				"spring.main.log-startup-info=false", "logging.level.root=warn"));
		all.addAll(this.settings);
		return new SpringApplicationBuilder(ThongSuot.class).initializers(new ProductOnly(), this.time)
			.properties(all.toArray(String[]::new));
	}

	@Override
	public final void close() {
		this.application.close();
		this.logs.close();
		this.api.close();
		this.world.close();
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("thongsuot");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
