package vn.thongsuot.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** Does in the world what a speaker says. */
final class Acts {

	private final World world;

	private final State state;

	private final Speaker speaker;

	Acts(World world, Speaker speaker) {
		this.world = world;
		this.state = world.state;
		this.speaker = speaker;
	}

	Message text(String text) {
		if (text.isBlank() || text.codePointCount(0, text.length()) > 4096) {
			throw new IllegalArgumentException("an app sends 1 to 4096 characters");
		}
		return post(described(Json.object().put("text", text), "text", "entities"));
	}

	Message attachment(Attachment attachment, @Nullable String album) {
		return state.locked(() -> {
			var content = described(world.uploads.keep(attachment), "caption", "caption_entities");
			return post((album == null) ? content : content.put("media_group_id", album));
		});
	}

	List<Message> album(List<Attachment> attachments) {
		return state.locked(() -> {
			String id = Long.toString(10_000_000_000_000_000L + state.random.nextLong(1_000_000_000_000_000L));
			var sent = new ArrayList<Message>();
			attachments.forEach(attachment -> sent.add(attachment(attachment, id)));
			return sent;
		});
	}

	Message location(double latitude, double longitude) {
		return post(wrap("location", Json.object().put("latitude", latitude).put("longitude", longitude)));
	}

	Message ownContact() {
		User user = speaker.person().user();
		String phone = Objects.requireNonNull(user.phone(), "this person has no phone number");
		var contact = Json.object().put("phone_number", phone).put("first_name", user.firstName());
		if (user.lastName() != null) {
			contact.put("last_name", user.lastName());
		}
		return post(wrap("contact", contact.put("user_id", user.id())));
	}

	Message contact(String phone, String firstName, @Nullable Long userId) {
		var contact = Json.object().put("phone_number", phone).put("first_name", firstName);
		return post(wrap("contact", (userId == null) ? contact : contact.put("user_id", userId)));
	}

	Message sticker(String emoji) {
		var file = world.uploads.keep(Attachment.document("sticker.webp", "image/webp", new byte[] { 0 }, null))
			.get("document");
		var sticker = Json.object()
			.put("file_id", file.path("file_id").asString())
			.put("file_unique_id", file.path("file_unique_id").asString())
			.put("type", "regular")
			.put("width", 512)
			.put("height", 512)
			.put("is_animated", false)
			.put("is_video", false)
			.put("emoji", emoji);
		return post(wrap("sticker", sticker));
	}

	Message poll(String question, List<String> options) {
		return post(wrap("poll", PollJson.of(state, question, options)));
	}

	Message forward(Message message) {
		return state.locked(() -> {
			var content = Forwards.content(message);
			content.set("forward_origin", Forwards.origin(message));
			return post(content);
		});
	}

	Message post(ObjectNode content) {
		return state.locked(() -> {
			mayWrite();
			if (speaker.topic() != null) {
				content.put("message_thread_id", speaker.topic()).put("is_topic_message", true);
			}
			Message message = world.posts.fromPerson(speaker.chat(), signed(content), speaker.replyTo());
			Keyboards.used(state, speaker.chat());
			return message;
		});
	}

	Press press(int message, String data) {
		return state.locked(() -> {
			mayWrite();
			String id = Long.toString(1_000_000_000_000_000_000L + state.random.nextLong(1_000_000_000_000_000_000L));
			var press = new Press(id, speaker.person().id(), speaker.chat(), message, data, state.clock.instant(), null,
					false, null);
			state.presses.put(id, press);
			Presses.offer(world, press);
			return press;
		});
	}

	Message edit(Message message, String text) {
		return state.locked(() -> {
			Message current = current(message);
			ObjectNode body = current.body().deepCopy();
			String field = body.has("text") ? "text" : "caption";
			body.put(field, text).put("edit_date", state.now());
			described(body, field, field.equals("text") ? "entities" : "caption_entities");
			Message edited = current.withBody(body, current.markup());
			world.posts.change(edited);
			if (world.posts.hears(edited)) {
				world.updates.offer("edited_message", world.posts.json(edited));
			}
			return edited;
		});
	}

	void delete(Message message) {
		state.locked(() -> {
			world.posts.change(current(message).asDeleted());
			return null;
		});
	}

	void react(Message message, String emoji) {
		state.locked(() -> {
			Message current = current(message);
			var reactions = new HashMap<>(current.reactions());
			List<String> after = emoji.isEmpty() ? List.of() : List.of(emoji);
			List<String> before = Objects.requireNonNullElse(reactions.put(speaker.person().id(), after), List.of());
			world.posts.change(current.withReactions(reactions));
			Reactions.offer(world, speaker, current, before, after);
			return null;
		});
	}

	private Message current(Message message) {
		return Objects.requireNonNull(world.posts.find(message.chat(), message.id()), "the message is deleted");
	}

	private void mayWrite() {
		Chat chat = world.chats.get(speaker.chat());
		if (chat.isPrivate()) {
			openPrivate();
		}
		else if (chat.migratedTo() != null) {
			throw new IllegalStateException("the group has become the supergroup " + chat.migratedTo());
		}
		else if (!world.chats.member(chat.id(), speaker.person().id()).status().isInside()) {
			throw new IllegalStateException("this person is not in the group");
		}
	}

	private void openPrivate() {
		User user = speaker.person().user();
		if (user.blocking()) {
			throw new IllegalStateException("this person has blocked the bot");
		}
		if (!user.started()) {
			world.chats.put(user.withStarted());
		}
	}

	private ObjectNode signed(ObjectNode content) {
		if (speaker.asChat() == null) {
			content.set("from", speaker.person().user().json());
			return content;
		}
		Chat as = world.chats.get(speaker.asChat());
		if (as.isGroup()) {
			return Authors.anonymous(content, as, world.chats.member(speaker.chat(), speaker.person().id()).title());
		}
		boolean linked = Objects.equals(world.chats.get(speaker.chat()).linkedChannel(), as.id());
		return linked ? Authors.linkedChannel(content, as, state.now()) : Authors.channel(content, as);
	}

	private static ObjectNode described(ObjectNode body, String text, String entities) {
		var found = Entities.complete(body.path(text).asString(""), Json.array());
		body.remove(entities);
		if (!found.isEmpty()) {
			body.set(entities, found);
		}
		return body;
	}

	private static ObjectNode wrap(String field, ObjectNode value) {
		return Json.object().set(field, value);
	}

}
