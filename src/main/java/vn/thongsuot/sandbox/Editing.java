package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods that change or delete a message. */
final class Editing {

	private static final Duration DELETABLE = Duration.ofHours(48);

	private final World world;

	private final Targets targets;

	private final Texts texts;

	Editing(World world) {
		this.world = world;
		this.targets = new Targets(world);
		this.texts = new Texts(world.chats);
	}

	Map<String, Method> methods() {
		return Map.of("editMessageText", this::text, "editMessageCaption", this::caption, "editMessageReplyMarkup",
				this::markup, "deleteMessage", this::delete, "deleteMessages", this::deleteAll, "setMessageReaction",
				this::react);
	}

	private JsonNode text(Call call) {
		Message message = own(call);
		if (!message.body().has("text")) {
			throw Refusal.bad("there is no text in the message to edit");
		}
		return changed(call, message, texts.text(call, message.body().deepCopy()));
	}

	private JsonNode caption(Call call) {
		Message message = own(call);
		if (message.body().has("text") || !Forwards.possible(message)) {
			throw Refusal.bad("there is no caption in the message to edit");
		}
		return changed(call, message, texts.caption(call.text("caption"), call.text("parse_mode"),
				call.json("caption_entities"), message.body().deepCopy()));
	}

	private JsonNode markup(Call call) {
		Message message = own(call);
		return changed(call, message, message.body().deepCopy());
	}

	private JsonNode changed(Call call, Message message, ObjectNode body) {
		@Nullable JsonNode markup = Markups.inlineOf(call, world.chats.get(message.chat()));
		if (body.equals(message.body()) && Objects.equals(markup, inline(message))) {
			throw Refusal.bad("message is not modified: specified new message content and reply markup are exactly "
					+ "the same as a current content and reply markup of the message");
		}
		Message edited = message.withBody(body.put("edit_date", world.state.now()), markup);
		world.posts.change(edited);
		return world.posts.json(edited);
	}

	private static @Nullable JsonNode inline(Message message) {
		JsonNode markup = message.markup();
		return (markup == null || !markup.has("inline_keyboard")) ? null : markup;
	}

	private Message own(Call call) {
		Chat chat = editable(call);
		Message message = targets.message(call, chat, "message to edit");
		boolean plain = message.markup() == null || message.markup().has("inline_keyboard");
		if (message.from() != world.bot().id() || message.body().has("forward_origin") || Privacy.isService(message)
				|| !plain) {
			throw Refusal.bad("message can't be edited");
		}
		return message;
	}

	private Chat editable(Call call) {
		Chat chat = targets.readable(call, "chat_id");
		if (!chat.isPrivate()) {
			targets.writable(call, "text messages");
		}
		return chat;
	}

	private JsonNode delete(Call call) {
		Chat chat = targets.writable(call, "text messages");
		Message message = targets.message(call, chat, "message to delete");
		remove(chat, message);
		return Method.done();
	}

	private JsonNode deleteAll(Call call) {
		Chat chat = targets.writable(call, "text messages");
		JsonNode ids = Objects.requireNonNull(call.json("message_ids"));
		if (ids.isEmpty() || ids.size() > 100) {
			throw Refusal.bad("too many message identifiers specified");
		}
		for (JsonNode id : ids) {
			Message message = targets.find(chat.id(), id.asLong());
			if (message != null) {
				remove(chat, message);
			}
		}
		return Method.done();
	}

	private void remove(Chat chat, Message message) {
		boolean own = message.from() == world.bot().id();
		boolean admin = world.chats.bot(chat.id()).status().isAdmin();
		if (!own && !admin && !chat.isPrivate()) {
			throw Refusal.bad("message can't be deleted");
		}
		boolean old = message.date().plus(DELETABLE).isBefore(world.state.clock.instant());
		if (old && !(admin && chat.kind() == ChatKind.SUPERGROUP)) {
			throw Refusal.bad("message can't be deleted for everyone");
		}
		world.posts.change(message.asDeleted());
	}

	private JsonNode react(Call call) {
		Chat chat = targets.readable(call, "chat_id");
		Message message = targets.message(call, chat, "message to react");
		JsonNode reaction = call.json("reaction");
		var emoji = (reaction == null) ? java.util.List.<String>of()
				: reaction.valueStream().map(one -> one.path("emoji").asString("")).toList();
		if (emoji.size() > 1) {
			throw Refusal.bad("REACTIONS_TOO_MANY");
		}
		if (!Reactions.EMOJI.containsAll(emoji)) {
			throw Refusal.bad("REACTION_INVALID");
		}
		var all = new java.util.HashMap<>(message.reactions());
		all.put(world.bot().id(), emoji);
		world.posts.change(message.withReactions(all));
		return Method.done();
	}

}
