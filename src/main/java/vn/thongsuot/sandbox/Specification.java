package vn.thongsuot.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The methods and parameters of the Bot API that this stand-in plays (`botapi.json`). */
final class Specification {

	/** What Telegram says when these are missing. */
	private static final Map<String, String> MISSING = Map.of("chat_id", "chat_id is empty", "from_chat_id",
			"chat_id is empty", "text", "message text is empty", "photo", "there is no photo in the request",
			"document", "there is no document in the request", "voice", "there is no voice in the request", "video",
			"there is no video in the request", "audio", "there is no audio in the request", "message_id",
			"message identifier is not specified", "file_id", "file_id not specified");

	private final JsonNode methods;

	private final Types types;

	private final Map<String, String> names = new HashMap<>();

	Specification() {
		JsonNode all = load();
		this.methods = all.get("methods");
		this.types = new Types(all.get("types"));
		methods.propertyNames().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
	}

	private static JsonNode load() {
		try (InputStream in = Specification.class.getResourceAsStream("/sandbox/botapi.json")) {
			return Json.MAPPER.readTree(Objects.requireNonNull(in, "sandbox/botapi.json is missing"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The method's name as it is written, whatever the case; null if there is none. */
	@Nullable String method(String anyCase) {
		return names.get(anyCase.toLowerCase(Locale.ROOT));
	}

	/** Refuses parameters that are unknown, missing or of a wrong type. */
	void check(Call call) {
		JsonNode known = methods.get(call.method());
		call.params().propertyNames().forEach(name -> check(call, known, name));
		known.properties().forEach(one -> {
			boolean required = one.getValue().asString().startsWith("!");
			if (required && !call.has(one.getKey()) && !call.files().containsKey(one.getKey())) {
				throw missing(one.getKey());
			}
		});
		call.files().keySet().stream().filter(part -> !known.has(part)).forEach(part -> attached(call, part));
	}

	private void check(Call call, JsonNode known, String name) {
		if (!known.has(name)) {
			throw Refusal.bad("unknown parameter \"" + name + "\" of " + call.method()
					+ " (Telegram passes over it or this stand-in does not play it)");
		}
		String problem = types.problem(call, name, known.get(name).asString().replaceFirst("^!", ""));
		if (problem != null) {
			throw Refusal.bad(problem);
		}
	}

	private static void attached(Call call, String part) {
		if (!Json.write(call.params()).contains("attach://" + part)) {
			throw Refusal.bad("the file \"" + part + "\" is not attached to any parameter");
		}
	}

	private static Refusal missing(String name) {
		return Refusal.bad(MISSING.getOrDefault(name, "parameter \"" + name + "\" is required"));
	}

}
