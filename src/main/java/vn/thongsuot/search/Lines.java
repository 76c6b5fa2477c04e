package vn.thongsuot.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a list that comes with the program, without blank ones and notes. */
final class Lines {

	private Lines() {
	}

	static List<String> of(String resource) {
		try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(String::strip)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
