package vn.thongsuot.sandbox;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call as it came in: parameters may be JSON values or, from forms, texts; files by the
 * name of their part.
 */
record Call(String method, ObjectNode params, Map<String, Upload> files) {

	boolean has(String name) {
		return params.has(name) && !text(name).isEmpty();
	}

	/** The parameter as text, empty if it is not there. */
	String text(String name) {
		JsonNode value = params.path(name);
		return value.isValueNode() ? value.asString("") : value.isMissingNode() ? "" : Json.write(value);
	}

	/** The parameter as a whole number, like Telegram: 0 if it is none. */
	long integer(String name) {
		try {
			return Long.parseLong(text(name).strip());
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	int integer(String name, int without, int min, int max) {
		return has(name) ? Math.clamp(integer(name), min, max) : without;
	}

	double number(String name) {
		try {
			return Double.parseDouble(text(name));
		}
		catch (NumberFormatException ex) {
			throw Refusal.bad(name + " is empty");
		}
	}

	boolean flag(String name) {
		String value = text(name).toLowerCase(java.util.Locale.ROOT);
		return value.equals("true") || value.equals("yes") || value.equals("1");
	}

	/** The parameter as JSON, or null if it is not there. */
	@Nullable JsonNode json(String name) {
		if (!has(name)) {
			return null;
		}
		JsonNode value = params.get(name);
		return value.isString() ? parsed(name, value.asString()) : value;
	}

	/** The parameters as a recording shows them. */
	ObjectNode recorded() {
		ObjectNode all = params.deepCopy();
		files.forEach((part, file) -> all.set(part,
				Json.object().put("$file", file.name()).put("size", file.bytes().length)));
		return all;
	}

	private static JsonNode parsed(String name, String text) {
		try {
			return Json.read(text);
		}
		catch (JacksonException ex) {
			throw Refusal.bad("can't parse " + name.replace('_', ' ') + " JSON object");
		}
	}

}
