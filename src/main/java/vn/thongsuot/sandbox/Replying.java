package vn.thongsuot.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.databind.node.ObjectNode;

/** Answers as they go over the wire, whole or broken. */
final class Replying {

	private Replying() {
	}

	static void json(HttpExchange exchange, int code, ObjectNode body, int retryAfter) throws IOException {
		if (retryAfter > 0) {
			exchange.getResponseHeaders().set("Retry-After", Integer.toString(retryAfter));
		}
		send(exchange, code, "application/json", bytes(body));
	}

	static void html(HttpExchange exchange, int code, String title) throws IOException {
		String page = "<html>\r\n<head><title>%d %s</title></head>\r\n<body><h1>%d %s</h1></body>\r\n</html>\r\n"
			.formatted(code, title, code, title);
		send(exchange, code, "text/html", page.getBytes(StandardCharsets.UTF_8));
	}

	static void bytes(HttpExchange exchange, byte[] bytes) throws IOException {
		send(exchange, 200, "application/octet-stream", bytes);
	}

	static void empty(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, -1);
	}

	/** Half of the answer, then the end of the connection. */
	static void truncated(HttpExchange exchange, ObjectNode body) throws IOException {
		byte[] bytes = bytes(body);
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
		exchange.getResponseBody().flush();
	}

	private static byte[] bytes(ObjectNode body) {
		return Json.write(body).getBytes(StandardCharsets.UTF_8);
	}

	private static void send(HttpExchange exchange, int code, String type, byte[] bytes) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(code, (bytes.length == 0) ? -1 : bytes.length);
		if (bytes.length > 0) {
			exchange.getResponseBody().write(bytes);
		}
	}

}
