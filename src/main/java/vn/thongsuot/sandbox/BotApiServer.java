package vn.thongsuot.sandbox;

import java.time.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

/**
 * The Bot API of a world over HTTP, on loopback only. It refuses what Telegram refuses,
 * with Telegram's words, and more: a parameter that the method does not know, which
 * Telegram passes over, is a 400 here, so that a slip is seen.
 */
public final class BotApiServer implements AutoCloseable {

	static {
		prefer("sun.net.httpserver.nodelay", "true");
		prefer("sun.net.httpserver.idleInterval", "600"); // s; longer than clients keep
															// theirs
	}

	private final HttpServer http;

	private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

	private final Faults faults = new Faults();

	private final Ledger ledger = new Ledger(Clock.systemUTC());

	private final Rates rates;

	private BotApiServer(World world, int port) throws IOException {
		this.rates = new Rates(world.state.clock);
		this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		http.setExecutor(executor);
		http.createContext("/", new Front(world, faults, ledger, rates));
		http.start();
	}

	private static void prefer(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}

	/** Starts on that port, or on any free one for 0. */
	public static BotApiServer start(World world, int port) {
		try {
			return new BotApiServer(world, port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the sandbox's Bot API cannot listen on port " + port, ex);
		}
	}

	/** The address to give to a bot in place of `https://api.telegram.org`. */
	public URI address() {
		return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
	}

	public Faults faults() {
		return faults;
	}

	public Ledger ledger() {
		return ledger;
	}

	/** Switches the limits of sending (on at first) on or off. */
	public BotApiServer limitRates(boolean on) {
		rates.enforce(on);
		return this;
	}

	/** Appends all traffic from now on to a file of JSON lines. */
	public BotApiServer record(Path file) {
		ledger.follow(new Recording(file));
		return this;
	}

	@Override
	public void close() {
		http.stop(0);
		executor.shutdownNow();
	}

}
