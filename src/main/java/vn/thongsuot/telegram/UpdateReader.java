package vn.thongsuot.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.messaging.Addresses;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.UnreadableUpdateException;

/** Reads a stored update; of a kind that we do not know it reads nothing. */
final class UpdateReader {

	private final ContentReader contents;

	private final Addresses addresses;

	private final Clock clock;

	UpdateReader(ContentReader contents, Addresses addresses, Clock clock) {
		this.contents = contents;
		this.addresses = addresses;
		this.clock = clock;
	}

	Optional<Incoming> read(String payload) {
		try {
			return read(Json.read(payload).require());
		}
		catch (JsonProcessingException | RuntimeException ex) {
			throw new UnreadableUpdateException("Not an update of Telegram's", ex);
		}
	}

	private Optional<Incoming> read(JsonNode update) {
		if (update.has("message")) {
			return message(update.path("message"));
		}
		if (update.has("edited_message")) {
			return edited(update.path("edited_message"));
		}
		if (update.has("callback_query")) {
			return press(update.path("callback_query"));
		}
		if (update.has("my_chat_member")) {
			JsonNode change = update.path("my_chat_member");
			return Optional.of(change(change, Membership.of(change.path("new_chat_member")).in(change.path("chat"))));
		}
		return Optional.of(update.path("chat_member")).filter(Membership::hasLeft).map(UpdateReader::gone);
	}

	private Optional<Incoming> message(JsonNode message) {
		migrate(message);
		return Optional.of(message)
			.filter((any) -> !SenderReader.isOtherBot(any))
			.flatMap(this.contents::read)
			.map((content) -> said(message, content, message.path("date")));
	}

	/** A group that becomes a supergroup says so on both sides. */
	private void migrate(JsonNode message) {
		long here = message.path("chat").path("id").asLong();
		long to = message.path("migrate_to_chat_id").asLong(here);
		long from = message.path("migrate_from_chat_id").asLong(here);
		if (from != to) {
			this.addresses.moved(Chats.address(from), Chats.address(to));
		}
	}

	private static Optional<Incoming> edited(JsonNode message) {
		String text = Typed.clean(message.has("text") ? message.path("text") : message.path("caption"));
		boolean told = !Typed.isBlank(text) && !SenderReader.isOtherBot(message);
		return told ? Optional.of(said(message, new Content.Edited(text), message.path("edit_date")))
				: Optional.empty();
	}

	private static Incoming said(JsonNode message, Content content, JsonNode when) {
		MessageRef ref = Chats.ref(message);
		return new Incoming(ref, List.of(ref), Chats.scope(message.path("chat")),
				SenderReader.name(message.path("chat")), SenderReader.sender(message), List.of(content),
				target(message), targetWords(message, content),
				repliesToMessage(message) ? author(message.path("reply_to_message")) : null,
				Instant.ofEpochSecond(when.asLong()));
	}

	private static @Nullable MessageRef target(JsonNode message) {
		if (repliesToMessage(message) || isInTopicOfBot(message)) {
			return Chats.repliedTo(message);
		}
		return quotesBot(message) ? MessageRef.leftBehind(Chats.address(message.path("chat"))) : null;
	}

	private static @Nullable String targetWords(JsonNode message, Content content) {
		if (repliesToMessage(message)) {
			JsonNode target = message.path("reply_to_message");
			return (content instanceof Content.Command) ? words(target) : ourWords(target);
		}
		String quote = Typed.clean(message.path("quote").path("text"));
		return quotesBot(message) && !quote.isBlank() ? quote : null;
	}

	/** A reply to a message of another chat, such as the group before its upgrade. */
	private static boolean quotesBot(JsonNode message) {
		return quotedAuthor(message).path("is_bot").asBoolean();
	}

	static JsonNode quotedAuthor(JsonNode message) {
		return message.path("external_reply").path("origin").path("sender_user");
	}

	/** The text of a message of ours; other bots are not heard where it matters. */
	private static @Nullable String ourWords(JsonNode target) {
		return target.path("from").path("is_bot").asBoolean() ? words(target) : null;
	}

	/** A command may be about what anybody wrote. */
	private static @Nullable String words(JsonNode target) {
		String words = Typed.clean(target.has("text") ? target.path("text") : target.path("caption"));
		return words.isBlank() ? null : words;
	}

	/** In private there is nobody but the two of us. */
	private static @Nullable Sender author(JsonNode target) {
		boolean known = target.path("from").has("id") || target.path("sender_chat").has("id");
		return known && Chats.scope(target.path("chat")) == Scope.GROUP ? SenderReader.author(target) : null;
	}

	/** Said in a topic that we (or another bot) have opened, and in reply to nothing. */
	static boolean isInTopicOfBot(JsonNode message) {
		JsonNode head = message.path("reply_to_message");
		return message.path("is_topic_message").asBoolean() && head.has("forum_topic_created")
				&& head.path("from").path("is_bot").asBoolean();
	}

	/** In a topic, what replies to nothing names the message that opened the topic. */
	static boolean repliesToMessage(JsonNode message) {
		JsonNode target = message.path("reply_to_message");
		return target.path("message_id").asLong() != 0 && !target.has("forum_topic_created");
	}

	private Optional<Incoming> press(JsonNode query) {
		JsonNode message = query.path("message");
		if (!message.isObject()) {
			return Optional.empty();
		}
		List<String> words = List.of(Typed.clean(query.path("data")).split(":", -1));
		Content press = new Content.Press(query.path("id").asText(), words.getFirst(), words.subList(1, words.size()));
		return Optional.of(incoming(Chats.ref(message), message.path("chat"), SenderReader.person(query.path("from")),
				press, this.clock.instant()));
	}

	private static Incoming gone(JsonNode change) {
		return change(change, new Content.Gone(SenderReader.person(change.path("new_chat_member").path("user"))));
	}

	private static Incoming change(JsonNode change, Content content) {
		JsonNode chat = change.path("chat");
		return incoming(new MessageRef(Chats.address(chat), "0"), chat, SenderReader.person(change.path("from")),
				content, Instant.ofEpochSecond(change.path("date").asLong()));
	}

	private static Incoming incoming(MessageRef ref, JsonNode chat, Sender sender, Content content, Instant sentAt) {
		return new Incoming(ref, List.of(ref), Chats.scope(chat), SenderReader.name(chat), sender, List.of(content),
				null, sentAt);
	}

}
