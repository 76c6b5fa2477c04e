package vn.thongsuot.sandbox;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** The methods about the bot itself: who it is, its commands and descriptions. */
final class BotMethods {

	private final World world;

	private final Commands commands;

	BotMethods(World world) {
		this.world = world;
		this.commands = new Commands(world.state, world.chats);
	}

	Map<String, Method> methods() {
		var methods = new HashMap<String, Method>();
		methods.put("getMe", this::me);
		methods.put("setMyCommands", this::setCommands);
		methods.put("getMyCommands", call -> commands.get(scope(call), language(call)));
		methods.put("deleteMyCommands", this::deleteCommands);
		text(methods, "Description", "description", 512);
		text(methods, "ShortDescription", "short_description", 120);
		text(methods, "Name", "name", 64);
		methods.put("setChatMenuButton", call -> Method.done());
		return methods;
	}

	private JsonNode me(Call call) {
		return world.chats.known(world.bot().id())
			.json()
			.put("can_join_groups", true)
			.put("can_read_all_group_messages", false)
			.put("supports_inline_queries", false)
			.put("supports_guest_queries", false)
			.put("supports_join_request_queries", false)
			.put("can_connect_to_business", false)
			.put("has_main_web_app", false)
			.put("has_topics_enabled", false)
			.put("allows_users_to_create_topics", false)
			.put("can_manage_bots", false);
	}

	private JsonNode setCommands(Call call) {
		JsonNode list = call.json("commands");
		if (list == null) {
			throw Refusal.bad("can't parse commands JSON object");
		}
		if (list.size() > 100) {
			throw Refusal.bad("BOT_COMMANDS_TOO_MUCH");
		}
		list.forEach(BotMethods::check);
		commands.set(scope(call), language(call), list);
		return Method.done();
	}

	private static void check(JsonNode command) {
		if (!command.path("command").asString("").matches("[a-z0-9_]{1,32}")) {
			throw Refusal.bad("BOT_COMMAND_INVALID");
		}
		String description = command.path("description").asString("");
		if (description.isBlank() || description.codePointCount(0, description.length()) > 256) {
			throw Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID");
		}
	}

	private JsonNode deleteCommands(Call call) {
		commands.set(scope(call), language(call), Json.array());
		return Method.done();
	}

	private void text(Map<String, Method> methods, String name, String field, int longest) {
		methods.put("setMy" + name, call -> {
			String text = call.text(field);
			if (text.codePointCount(0, text.length()) > longest) {
				throw Refusal.bad("bot " + field.replace('_', ' ') + " is too long");
			}
			world.state.notes.put(key(field, call), Json.MAPPER.valueToTree(text));
			world.state.tell(new Event.BotChanged());
			return Method.done();
		});
		methods.put("getMy" + name, call -> {
			JsonNode text = world.state.notes.get(key(field, call));
			return Json.object().put(field, (text == null) ? "" : text.asString());
		});
	}

	private static String key(String field, Call call) {
		return "bot " + field + " " + language(call);
	}

	private String scope(Call call) {
		JsonNode scope = call.json("scope");
		if (scope != null && scope.has("chat_id") && world.chats.find(scope.path("chat_id").asLong()) == null) {
			throw Refusal.bad("chat not found");
		}
		return Commands.scope(scope);
	}

	private static String language(Call call) {
		String language = call.text("language_code");
		if (!language.matches("|[a-z]{2}")) {
			throw Refusal.bad("wrong language code specified");
		}
		return language;
	}

}
