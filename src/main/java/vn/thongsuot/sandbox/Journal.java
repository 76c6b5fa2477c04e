package vn.thongsuot.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The changes of a world, one JSON line each: table, key and the new value (none when it
 * is gone). Survives the end of the process; a line cut short by it is left out.
 */
final class Journal implements AutoCloseable {

	private final @Nullable Path file;

	private @Nullable FileChannel channel;

	Journal(@Nullable Path folder) {
		this.file = (folder == null) ? null : folder.resolve("world.jsonl");
	}

	/** Hands every line to the reader; call it before the first append. */
	void replay(Consumer<JsonNode> reader) {
		if (file == null || !Files.exists(file)) {
			return;
		}
		// not Files.lines, which fails at a character cut in two
		try (var lines = new BufferedReader(
				new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
			lines.lines().forEach(line -> parse(line, reader));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void parse(String line, Consumer<JsonNode> reader) {
		JsonNode node;
		try {
			node = Json.read(line);
		}
		catch (JacksonException ex) {
			return; // the process ended while it was written
		}
		reader.accept(node);
	}

	/** Writes what is left of the past as a new file, and goes on at its end. */
	void begin(Consumer<Journal> snapshot) {
		if (file == null) {
			return;
		}
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Path fresh = file.resolveSibling("world.jsonl.new");
			channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.TRUNCATE_EXISTING);
			snapshot.accept(this);
			channel.close();
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
			channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void append(String table, String key, @Nullable Object value) {
		if (channel == null) {
			return;
		}
		var line = Json.object().put("t", table).put("k", key);
		if (value != null) {
			line.set("v", Json.MAPPER.valueToTree(value));
		}
		write(ByteBuffer.wrap((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8)));
	}

	private void write(ByteBuffer bytes) {
		try {
			while (channel != null && bytes.hasRemaining()) {
				channel.write(bytes);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			if (channel != null) {
				channel.close();
				channel = null;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
