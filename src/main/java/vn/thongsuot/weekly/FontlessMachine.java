package vn.thongsuot.weekly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the JDK draw where the system has no fonts at all: on Linux it would ask
 * fontconfig for some and give up. It is told of none but ours, before it draws for the
 * first time.
 */
final class FontlessMachine {

	private static final String PROPERTY = "sun.awt.fontconfig";

	private FontlessMachine() {
	}

	static synchronized void prepare() {
		System.setProperty("java.awt.headless", "true");
		if (System.getProperty("os.name", "").startsWith("Linux") && System.getProperty(PROPERTY) == null) {
			System.setProperty(PROPERTY, write().toString());
		}
	}

	private static Path write() {
		try {
			Path file = Files.createTempFile("fontconfig", ".properties");
			file.toFile().deleteOnExit();
			String fonts = Stream.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")
				.flatMap((name) -> Stream.of("plain", "bold", "italic", "bolditalic")
					.map((style) -> name + "." + style + ".latin-1=Noto Sans\n"))
				.collect(Collectors.joining());
			Files.writeString(file, "version=1\nsequence.allfonts=latin-1\n" + fonts, StandardCharsets.ISO_8859_1);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
