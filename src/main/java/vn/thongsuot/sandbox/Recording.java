package vn.thongsuot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Writes a ledger as JSON lines: `{method, params, response, t}` and `{update, t}`. */
final class Recording implements Consumer<Ledger.Entry> {

	private final Path file;

	Recording(Path file) {
		this.file = file;
	}

	@Override
	public void accept(Ledger.Entry entry) {
		var line = Json.object();
		switch (entry) {
			case Ledger.Call call -> {
				line.put("method", call.method()).set("params", call.params());
				line.set("response", call.response());
			}
			case Ledger.Given given -> line.set("update", given.update());
		}
		append(Json.write(line.put("t", entry.at())) + "\n");
	}

	private void append(String line) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
