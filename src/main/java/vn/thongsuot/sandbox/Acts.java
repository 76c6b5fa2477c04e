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

	private final Entry entry;

	Acts(World world, Speaker speaker) {
		this.world = world;
		this.state = world.state;
		this.speaker = speaker;
		this.entry = new Entry(world, speaker);
	}

	Message text(String text) {
		if (text.isBlank() || text.codePointCount(0, text.length()) > 4096) {
			throw new IllegalArgumentException("an app sends 1 to 4096 characters");
		}
		return post(Contents.described(Json.object().put("text", text), "text", "entities"));
	}

	Message attachment(Attachment attachment, @Nullable String album) {
		return state.locked(() -> {
			var content = Contents.described(world.uploads.keep(attachment), "caption", "caption_entities");
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
		return post(Contents.location(latitude, longitude));
	}

	Message ownContact() {
		return post(Contents.contact(speaker.person().user()));
	}

	Message contact(String phone, String firstName, @Nullable Long userId) {
		return post(Contents.contact(phone, firstName, userId));
	}

	Message sticker(String emoji) {
		return state.locked(() -> post(Contents.sticker(world.uploads, emoji)));
	}

	Message poll(String question, List<String> options) {
		return post(Contents.wrap("poll", PollJson.of(state, question, options)));
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
			entry.check();
			Integer topic = world.topics.of(speaker);
			if (topic != null) {
				content.put("message_thread_id", topic).put("is_topic_message", true);
			}
			Message message = world.posts.fromPerson(speaker.chat(), entry.signed(content), speaker.replyTo());
			Keyboards.used(state, speaker.chat());
			return message;
		});
	}

	Press press(int message, String data) {
		return state.locked(() -> {
			entry.check();
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
			Contents.described(body, field, field.equals("text") ? "entities" : "caption_entities");
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

}
