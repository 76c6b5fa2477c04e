package vn.thongsuot.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import tools.jackson.databind.JsonNode;

/** A bare Bot API client: JSON in, the answer's JSON out. */
final class Api {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI base;

	private final String token;

	Api(BotApiServer server, World world) {
		this(server.address(), world.bot().token());
	}

	Api(URI base, String token) {
		this.base = base;
		this.token = token;
	}

	/** Calls a method with parameters name, value, name, value, ... */
	JsonNode call(String method, Object... params) {
		return Json.read(post(method, "application/json", json(params).getBytes(StandardCharsets.UTF_8)).body());
	}

	/** The result of a call that must be accepted. */
	JsonNode ok(String method, Object... params) {
		JsonNode answer = call(method, params);
		if (!answer.path("ok").asBoolean()) {
			throw new AssertionError(method + ": " + answer);
		}
		return answer.path("result");
	}

	/** The code and description of a call that must be refused. */
	String refused(String method, Object... params) {
		JsonNode answer = call(method, params);
		if (answer.path("ok").asBoolean(true)) {
			throw new AssertionError(method + " was accepted: " + answer);
		}
		return answer.path("description").asString();
	}

	CompletableFuture<JsonNode> later(String method, Object... params) {
		return CompletableFuture.supplyAsync(() -> call(method, params));
	}

	HttpResponse<String> post(String method, String type, byte[] body) {
		var request = HttpRequest.newBuilder(uri(method))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofByteArray(body))
			.build();
		return send(request);
	}

	HttpResponse<String> get(String methodAndQuery) {
		return send(HttpRequest.newBuilder(uri(methodAndQuery)).build());
	}

	byte[] download(String path) {
		try {
			var request = HttpRequest.newBuilder(base.resolve("/file/bot" + token + "/" + path)).build();
			return HTTP.send(request, BodyHandlers.ofByteArray()).body();
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	static String json(Object... params) {
		var json = Json.object();
		for (int i = 0; i < params.length; i += 2) {
			Object value = params[i + 1];
			boolean raw = value instanceof String text && (text.startsWith("{") || text.startsWith("["));
			json.set((String) params[i], raw ? Json.read((String) value) : Json.MAPPER.valueToTree(value));
		}
		return Json.write(json);
	}

	private URI uri(String method) {
		return base.resolve("/bot" + token + "/" + method);
	}

	private static HttpResponse<String> send(HttpRequest request) {
		try {
			return HTTP.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
