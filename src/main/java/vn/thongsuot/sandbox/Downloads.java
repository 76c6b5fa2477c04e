package vn.thongsuot.sandbox;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;

/** Hands out the bytes of files; its faults are scripted for the method "file". */
final class Downloads {

	private final World world;

	private final Faults faults;

	Downloads(World world, Faults faults) {
		this.world = world;
		this.faults = faults;
	}

	void answer(HttpExchange exchange, String token, String path) throws IOException {
		switch (faults.meet("file", null)) {
			case null -> found(exchange, token, path);
			case Fault.ServerError error -> {
				Refusal refusal = Refusal.of(error.code(), error.description());
				Replying.json(exchange, refusal.code(), refusal.json(), 0);
			}
			case Fault.BadGateway gateway -> Replying.html(exchange, 502, "Bad Gateway");
			case Fault.EmptyAnswer empty -> Replying.empty(exchange);
			default -> exchange.close();
		}
	}

	private void found(HttpExchange exchange, String token, String path) throws IOException {
		StoredFile file = token.equals(world.bot().token()) ? world.state.locked(() -> world.uploads.atPath(path))
				: null;
		if (file == null) {
			Replying.json(exchange, 404, Refusal.of(404, "Not Found").json(), 0);
		}
		else {
			Replying.bytes(exchange, world.bytes(file));
		}
	}

}
