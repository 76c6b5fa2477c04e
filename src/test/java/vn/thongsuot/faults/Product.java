package vn.thongsuot.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The product in a process of its own that may be killed and started again. */
final class Product implements AutoCloseable {

	private static final long SLOWEST_START = TimeUnit.MINUTES.toNanos(4);

	private final ProductFiles files;

	private final boolean mortal;

	private final Path home;

	private final List<String> settings;

	private final Path log;

	private Process process;

	private long begun;

	Product(ProductFiles files, boolean mortal, Path home, List<String> settings) {
		this.files = files;
		this.mortal = mortal;
		this.home = home;
		this.settings = settings;
		this.log = home.resolve("product.log");
		this.process = run();
	}

	void startAgain() {
		this.process = run();
	}

	/** SIGKILL. */
	void kill() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** SIGKILL, without waiting for its end. */
	void strike() {
		this.process.destroyForcibly();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Ends it as an operator does. */
	void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			kill();
		}
	}

	long millisSinceStart() {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - this.begun);
	}

	Path database() {
		return this.home.resolve("db/thongsuot");
	}

	/** Gives an order to {@link MortalProduct} and waits for its word. */
	String orders(String order, String answer) {
		try {
			int before = said(answer).size();
			this.process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
			until("the answer to " + order, () -> said(answer).size() > before);
			return said(answer).getLast();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The business's clock runs so much ahead of real time, from the next start on. */
	void ahead(Duration time) {
		try {
			Files.writeString(this.home.resolve("ahead"), Long.toString(time.toSeconds()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until the process started last is ready. */
	void awaitReady(int starts) {
		until("start " + starts, () -> said("ready").size() >= starts);
	}

	/** What MortalProduct said that begins with that word, over all starts. */
	List<String> said(String word) {
		return logged().lines().filter((line) -> line.startsWith("[faults] " + word)).toList();
	}

	String logged() {
		try {
			return new String(Files.readAllBytes(this.log), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The end of its output, to be shown when something fails. */
	String lastWords() {
		List<String> lines = logged().lines().toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
	}

	private void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + SLOWEST_START;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end || !isAlive()) {
				throw new AssertionError("Waited in vain for " + what + "; the product said:\n" + lastWords());
			}
			Pause.millis(20);
		}
	}

	private Process run() {
		this.begun = System.nanoTime();
		try {
			Files.createDirectories(this.home);
			List<String> properties = List.of("-Dfaults.idle=" + this.home.resolve("idle.sql"),
					"-Dfaults.ahead=" + this.home.resolve("ahead"),
					"-Dfaults.at=" + System.getProperty("faults.at", "statement"));
			return new ProcessBuilder(this.files.command(this.mortal, properties, this.settings))
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		kill();
	}

}
