package vn.thongsuot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The bytes of files, by unique id: in a folder, else in memory. */
final class Vault {

	private final @Nullable Path folder;

	private final Map<String, byte[]> memory = new ConcurrentHashMap<>();

	Vault(@Nullable Path folder) {
		this.folder = (folder == null) ? null : folder.resolve("files");
	}

	void keep(String id, byte[] bytes) {
		if (folder == null) {
			memory.put(id, bytes.clone());
			return;
		}
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve(id), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] bytes(String id) {
		byte[] kept = memory.get(id);
		if (kept != null) {
			return kept.clone();
		}
		try {
			return (folder == null) ? new byte[0] : Files.readAllBytes(folder.resolve(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
