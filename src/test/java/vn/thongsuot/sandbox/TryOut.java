package vn.thongsuot.sandbox;

import java.nio.file.Path;
import java.util.Map;

/** Starts the page with the scripted bot, to look at it in a browser. */
final class TryOut {

	private TryOut() {
	}

	public static void main(String[] args) throws InterruptedException {
		var page = PageOnly.start(Path.of(args[0]),
				Map.of("thongsuot.sandbox.settle", "false", "server.port", args[1]));
		ScriptedBot.of(page);
		Thread.currentThread().join();
	}

}
