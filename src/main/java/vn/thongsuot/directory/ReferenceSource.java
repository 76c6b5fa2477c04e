package vn.thongsuot.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where the directory's files are: in a folder of the province, else in the product. A
 * folder must hold the communes; without former communes it has none, and departments and
 * categories may stay as they come.
 */
record ReferenceSource(@Nullable Path folder) {

	private static final String COMMUNES = "communes.csv";

	private static final String FORMER_COMMUNES = "former_communes.csv";

	byte[] bytes(String file) {
		try {
			return isOwn(file) ? Files.readAllBytes(Objects.requireNonNull(this.folder).resolve(file)) : builtIn(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file + " " + this
					+ ": set THONGSUOT_DIRECTORY to a folder that holds it, or leave it unset", ex);
		}
	}

	boolean has(String file) {
		return this.folder == null || Files.exists(this.folder.resolve(file));
	}

	private boolean isOwn(String file) {
		return this.folder != null && (has(file) || file.equals(COMMUNES) || file.equals(FORMER_COMMUNES));
	}

	private byte[] builtIn(String file) throws IOException {
		try (InputStream stream = getClass().getResourceAsStream("/directory/" + file)) {
			return Objects.requireNonNull(stream, file).readAllBytes();
		}
	}

	@Override
	public String toString() {
		return (this.folder != null) ? "in " + this.folder.toAbsolutePath() : "that come with the product";
	}

}
