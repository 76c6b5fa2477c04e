package vn.thongsuot.weekly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The layouts that an administrator has sent, in the folder {@code weekly} of the home
 * folder.
 */
@Component
class TemplateShelf {

	private final Path folder;

	TemplateShelf(@Value("${thongsuot.home:./data}") Path home) {
		this.folder = home.resolve("weekly");
	}

	/** The layout of reports, or of the summary; nothing if none was sent. */
	Optional<Path> own(boolean summary) {
		return Optional.of(place(summary)).filter(Files::isRegularFile);
	}

	/** Takes the place of the one before; never seen half written. */
	void put(boolean summary, byte[] file) {
		try {
			Files.createDirectories(this.folder);
			Path unfinished = Files.createTempFile(this.folder, "unfinished", "");
			Files.write(unfinished, file);
			Files.move(unfinished, place(summary), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes it away.
	 * @return whether there was one
	 */
	boolean remove(boolean summary) {
		try {
			return Files.deleteIfExists(place(summary));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path place(boolean summary) {
		return this.folder.resolve(summary ? "mau-tong-hop.docx" : "mau-bao-cao.docx");
	}

}
