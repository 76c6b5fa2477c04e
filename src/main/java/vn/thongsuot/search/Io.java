package vn.thongsuot.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Runs what reads or writes the index; a failing disk is nothing that a caller can cure.
 */
final class Io {

	private Io() {
	}

	static <T> T call(Call<T> call) {
		try {
			return call.call();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void run(Run run) {
		call(() -> {
			run.run();
			return "";
		});
	}

	interface Call<T> {

		T call() throws IOException;

	}

	interface Run {

		void run() throws IOException;

	}

}
