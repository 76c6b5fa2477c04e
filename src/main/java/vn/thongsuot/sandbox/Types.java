package vn.thongsuot.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether a value is of a type of the Bot API. */
final class Types {

	private final JsonNode types;

	Types(JsonNode types) {
		this.types = types;
	}

	/** What is wrong with a parameter of a call, or null. */
	@Nullable String problem(Call call, String name, String type) {
		JsonNode value = call.params().get(name);
		if (value.isNull()) {
			return null;
		}
		if (name.equals("parse_mode")) {
			return ("," + type.replaceAll("[{}]", ",")).toLowerCase(Locale.ROOT)
				.contains("," + value.asString("").toLowerCase(Locale.ROOT) + ",") ? null : "unsupported parse_mode";
		}
		return fromForm(value, type) ? null : problem(value, type, name);
	}

	/** A text of a form may stand for a number, a flag, or JSON. */
	private boolean fromForm(JsonNode value, String type) {
		if (!value.isString()) {
			return false;
		}
		String text = value.asString();
		if (text.isEmpty() || problem(value, type, "") == null) {
			return true;
		}
		try {
			return problem(Json.read(text), type, "") == null;
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private @Nullable String problem(JsonNode value, String type, String path) {
		String first = null;
		for (String one : alternatives(type)) {
			String problem = single(value, one, path);
			if (problem == null) {
				return null;
			}
			if (first == null || problem.length() > first.length()) {
				first = problem; // the longest went deepest
			}
		}
		return first;
	}

	private @Nullable String single(JsonNode value, String type, String path) {
		boolean fits = switch (type) {
			case "String", "InputFile" -> value.isString();
			case "Integer" -> value.isIntegralNumber();
			case "Number" -> value.isNumber();
			case "Boolean" -> value.isBoolean();
			case "True" -> value.isBoolean() && value.asBoolean();
			default -> true;
		};
		if (!fits) {
			return path + " must be " + type;
		}
		if (type.startsWith("[")) {
			return array(value, type.substring(1, type.length() - 1), path);
		}
		if (type.startsWith("{")) {
			boolean listed = List.of(type.substring(1, type.length() - 1).split(",")).contains(value.asString(""));
			return listed ? null : path + " must be one of " + type;
		}
		return types.has(type) ? object(value, type, path) : null;
	}

	private @Nullable String array(JsonNode value, String type, String path) {
		if (!value.isArray()) {
			return path + " must be an array";
		}
		for (int i = 0; i < value.size(); i++) {
			String problem = problem(value.get(i), type, path + "[" + i + "]");
			if (problem != null) {
				return problem;
			}
		}
		return null;
	}

	private @Nullable String object(JsonNode value, String type, String path) {
		JsonNode fields = types.get(type);
		if (fields.has("")) {
			return problem(value, fields.get("").asString(), path);
		}
		if (!value.isObject()) {
			return path + " must be " + type;
		}
		for (var field : value.properties()) {
			if (!fields.has(field.getKey())) {
				return path + ": " + type + " has no field \"" + field.getKey() + "\"";
			}
			String problem = problem(field.getValue(), fields.get(field.getKey()).asString().replaceFirst("^!", ""),
					path + "." + field.getKey());
			if (problem != null && !field.getValue().isNull()) {
				return problem;
			}
		}
		return missing(value, fields, path);
	}

	private static @Nullable String missing(JsonNode value, JsonNode fields, String path) {
		for (var field : fields.properties()) {
			if (field.getValue().asString().startsWith("!") && !value.has(field.getKey())) {
				return path + ": can't find field \"" + field.getKey() + "\"";
			}
		}
		return null;
	}

	private static List<String> alternatives(String type) {
		var found = new ArrayList<String>();
		int depth = 0;
		int from = 0;
		for (int i = 0; i < type.length(); i++) {
			char c = type.charAt(i);
			depth += (c == '[' || c == '{') ? 1 : (c == ']' || c == '}') ? -1 : 0;
			if (c == '|' && depth == 0) {
				found.add(type.substring(from, i));
				from = i + 1;
			}
		}
		found.add(type.substring(from));
		return found;
	}

}
