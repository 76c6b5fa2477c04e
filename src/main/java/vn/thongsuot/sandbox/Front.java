package vn.thongsuot.sandbox;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** The first to see a request. */
final class Front implements HttpHandler {

	Front(World world, Faults faults, Ledger ledger, Rates rates) {
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		exchange.close();
	}

}
