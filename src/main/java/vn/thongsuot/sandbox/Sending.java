package vn.thongsuot.sandbox;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods that post a message other than files. */
final class Sending {

	private final World world;

	private final Targets targets;

	private final Texts texts;

	Sending(World world) {
		this.world = world;
		this.targets = new Targets(world);
		this.texts = new Texts(world.chats);
	}

	Map<String, Method> methods() {
		return Map.of("sendMessage", this::message, "sendLocation", this::location, "sendContact", this::contact,
				"copyMessage", this::copy, "forwardMessage", this::forward, "sendChatAction", this::action);
	}

	private JsonNode message(Call call) {
		ObjectNode body = texts.text(call, Json.object());
		return posted(call, "text messages", body);
	}

	private JsonNode location(Call call) {
		double latitude = call.number("latitude");
		double longitude = call.number("longitude");
		if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
			throw Refusal.bad("wrong latitude or longitude specified");
		}
		var body = Json.object();
		body.set("location", Json.object().put("latitude", latitude).put("longitude", longitude));
		return posted(call, "locations", body);
	}

	private JsonNode contact(Call call) {
		var contact = Json.object()
			.put("phone_number", call.text("phone_number"))
			.put("first_name", call.text("first_name"));
		if (call.has("last_name")) {
			contact.put("last_name", call.text("last_name"));
		}
		var body = Json.object();
		body.set("contact", contact);
		return posted(call, "contacts", body);
	}

	private JsonNode copy(Call call) {
		Message source = source(call, "message to copy", "the message can't be copied");
		ObjectNode content = Forwards.content(source);
		if (call.params().has("caption") && !content.has("text")) {
			texts.caption(call.text("caption"), call.text("parse_mode"), call.json("caption_entities"), content);
		}
		return Json.object().put("message_id", post(call, "text messages", content).id());
	}

	private JsonNode forward(Call call) {
		Message source = source(call, "message to forward", "the message can't be forwarded");
		ObjectNode content = Forwards.content(source);
		content.set("forward_origin", Forwards.origin(source));
		return posted(call, "text messages", content);
	}

	private JsonNode action(Call call) {
		Chat chat = targets.writable(call, "text messages");
		if (!call.text("action")
			.matches("typing|upload_(photo|video|voice|document|video_note)|record_(video|voice|video_note)"
					+ "|choose_sticker|find_location")) {
			throw Refusal.bad("wrong parameter action in request");
		}
		world.state.tell(new Event.Acting(chat.id(), call.text("action")));
		return Method.done();
	}

	private Message source(Call call, String what, String refused) {
		Message source = targets.message(call, targets.readable(call, "from_chat_id"), what);
		if (!Forwards.possible(source)) {
			throw Refusal.bad(refused);
		}
		return source;
	}

	private JsonNode posted(Call call, String what, ObjectNode body) {
		return world.posts.json(post(call, what, body));
	}

	/**
	 * Posts a message with the reply, the topic and the markup that the call asks for.
	 */
	Message post(Call call, String what, ObjectNode body) {
		Chat chat = targets.writable(call, what);
		Integer replyTo = new Replies(targets).target(call, chat);
		new Topics(world).enter(call, chat, body);
		if (call.flag("protect_content")) {
			body.put("has_protected_content", true);
		}
		@Nullable JsonNode markup = Markups.of(call, chat);
		return world.posts.fromBot(chat.id(), body, replyTo, markup);
	}

}
