package vn.thongsuot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What went between programs and the sandbox's Bot API in the tests of this run: a file
 * for each kind of program and each JVM that runs tests, so that no two write to one.
 */
public final class Traffic {

	/** The product itself. */
	public static final String PRODUCT = "product";

	/** A bot that others wrote. */
	public static final String INDEPENDENT = "independent";

	/** Tests that call what only they call. */
	public static final String PROBES = "probes";

	private static final Path FOLDER = Path.of("target", "traffic");

	private Traffic() {
	}

	/** The file to which this JVM records what such a program calls. */
	public static Path of(String program) {
		try {
			Files.createDirectories(FOLDER);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return FOLDER.resolve(program + "-" + System.getProperty("surefire.forkNumber", "0") + ".jsonl");
	}

	/** All lines that such a program and the Bot API exchanged, JVM by JVM. */
	public static Stream<String> lines(String program) {
		try (Stream<Path> files = Files.list(FOLDER)) {
			List<Path> own = files.filter((file) -> file.getFileName().toString().startsWith(program + "-"))
				.sorted()
				.toList();
			return own.stream().flatMap(Traffic::lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
