package vn.thongsuot.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Counts statements and halts the process after one of them. What reads only and is asked
 * all the time when nothing happens is not counted: to halt after it is to halt after the
 * statement before.
 */
final class Executioner {

	/** Whether it strikes after commits only: where what is stored differs. */
	private final boolean commitsOnly = System.getProperty("faults.at", "statement").equals("commit");

	private final Path idleFile;

	private final Set<String> idle = new HashSet<>();

	private boolean learning;

	private int count;

	private int last;

	Executioner(Path idleFile) {
		this.idleFile = idleFile;
		try {
			if (Files.exists(idleFile)) {
				this.idle.addAll(Files.readAllLines(idleFile));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	synchronized void haltAfter(int n) {
		this.count = 0;
		this.last = n;
		say("armed " + n);
	}

	synchronized int count() {
		return this.count;
	}

	void learn(long millis) {
		learning(true);
		try {
			Thread.sleep(millis);
			learning(false);
			Files.write(this.idleFile, this.idle);
		}
		catch (InterruptedException | IOException ex) {
			throw new IllegalStateException(ex);
		}
		say("learnt " + this.idle.size());
	}

	/** Notes one statement; whether it counts. */
	synchronized boolean executed(String sql) {
		String line = sql.replaceAll("\\s+", " ").strip();
		if (this.learning && readsOnly(line)) {
			this.idle.add(line);
		}
		if (this.idle.contains(line)) {
			return false;
		}
		if (this.commitsOnly && !line.equals("commit")) {
			return true;
		}
		this.count++;
		if (this.count == this.last) {
			say("halted after %d on %s: %s".formatted(this.count, Thread.currentThread().getName(), line));
			Runtime.getRuntime().halt(137);
		}
		return true;
	}

	void say(String word) {
		System.out.println("[faults] " + word);
		System.out.flush();
	}

	private synchronized void learning(boolean on) {
		this.learning = on;
	}

	private static boolean readsOnly(String sql) {
		String lower = sql.toLowerCase(Locale.ROOT);
		return lower.startsWith("select") && !lower.contains("for update") && !lower.contains("for no key update");
	}

}
