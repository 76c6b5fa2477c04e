package vn.thongsuot.sandbox;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a call from a request, in any of the forms that the Bot API takes. */
final class Requests {

	private static final int LARGEST = 52 * 1024 * 1024;

	private Requests() {
	}

	static Call read(HttpExchange exchange, String method) throws IOException {
		ObjectNode params = Json.object();
		Map<String, Upload> files = new HashMap<>();
		form(exchange.getRequestURI().getRawQuery(), params);
		byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			throw Refusal.of(413, "Request Entity Too Large");
		}
		String type = exchange.getRequestHeaders().getFirst("Content-Type");
		body((type == null) ? "" : type, body, params, files);
		params.remove("method");
		return new Call(method, params, files);
	}

	private static void body(String type, byte[] body, ObjectNode params, Map<String, Upload> files) {
		String kind = type.toLowerCase(Locale.ROOT);
		if (body.length == 0) {
			return;
		}
		if (kind.startsWith("application/json")) {
			json(new String(body, StandardCharsets.UTF_8), params);
		}
		else if (kind.startsWith("application/x-www-form-urlencoded")) {
			form(new String(body, StandardCharsets.UTF_8), params);
		}
		else if (kind.startsWith("multipart/form-data")) {
			Multipart.read(type, body, params, files);
		}
	}

	private static void json(String text, ObjectNode params) {
		JsonNode body;
		try {
			body = Json.read(text);
		}
		catch (JacksonException ex) {
			throw Refusal.bad("can't parse JSON object");
		}
		if (!body.isObject()) {
			throw Refusal.bad("JSON object expected");
		}
		params.setAll((ObjectNode) body);
	}

	private static void form(@Nullable String text, ObjectNode params) {
		if (text == null) {
			return;
		}
		for (String pair : text.split("&")) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				params.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
			}
		}
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.bad("can't parse the query string");
		}
	}

}
