package vn.thongsuot.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.thongsuot.messaging.Inbox.Raw;

/**
 * Lets through what is said to us; other talk of a group is dropped before it is stored.
 */
final class Sieve {

	/** The kinds of updates that we read. */
	static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member",
			"chat_member");

	/** Nothing that a person types gets near it. */
	private static final int LONGEST = 900_000;

	private static final List<String> ENVELOPE = List.of("message_id", "message_thread_id", "is_topic_message", "date",
			"edit_date", "chat", "from", "sender_chat");

	private static final List<String> WORDS = List.of("text", "caption");

	/** The commands that are given to have the words to which they reply kept. */
	private static final Set<String> KEEPING_WORDS = Set.of("traloimau");

	private final long botId;

	private final Ourselves ourselves;

	Sieve(long botId, Ourselves ourselves) {
		this.botId = botId;
		this.ourselves = ourselves;
	}

	/** The update as it is to be stored; nothing if it does not concern us. */
	Optional<Raw> sift(JsonNode update) {
		return KINDS.stream()
			.filter(update::has)
			.findFirst()
			.filter((kind) -> concernsUs(kind, update.path(kind)))
			.map((kind) -> raw(update, kind));
	}

	private boolean concernsUs(String kind, JsonNode event) {
		return switch (kind) {
			case "message" -> isPrivate(event) || repliesToUs(event) || migrates(event) || isOurCommand(event);
			case "edited_message" -> isPrivate(event) || repliesToUs(event);
			case "chat_member" -> !isPrivate(event) && Membership.hasLeft(event);
			default -> true;
		};
	}

	private static boolean isPrivate(JsonNode message) {
		return "private".equals(message.path("chat").path("type").asText());
	}

	private boolean repliesToUs(JsonNode message) {
		boolean here = message.path("reply_to_message").path("from").path("id").asLong() == this.botId
				&& (UpdateReader.repliesToMessage(message) || UpdateReader.isInTopicOfBot(message));
		return here || UpdateReader.quotedAuthor(message).path("id").asLong() == this.botId;
	}

	private static boolean migrates(JsonNode message) {
		return message.has("migrate_to_chat_id") || message.has("migrate_from_chat_id");
	}

	private boolean isOurCommand(JsonNode message) {
		return Typed.command(Typed.clean(message.path("text")))
			.filter((command) -> command.isFor(this.ourselves.knownUsername()))
			.isPresent();
	}

	private Raw raw(JsonNode update, String kind) {
		JsonNode event = update.path(kind);
		hush(event);
		String payload = Json.write(update)
			.filter((text) -> text.length() <= LONGEST)
			.orElseGet(() -> stub(update, kind).toString());
		return new Raw(update.path("update_id").asText(), lane(event), payload, isBurst(kind, event));
	}

	/**
	 * Whoever is replied to has not spoken to us; of their message only the author is
	 * kept, unless the words are what a command is about.
	 */
	private void hush(JsonNode message) {
		if (!isPrivate(message) && message instanceof ObjectNode said
				&& said.path("reply_to_message") instanceof ObjectNode other && !repliesToUs(message)
				&& UpdateReader.repliesToMessage(message)) {
			other.retain(keepsWords(message) ? Stream.concat(ENVELOPE.stream(), WORDS.stream()).toList() : ENVELOPE);
			said.remove(List.of("quote", "external_reply"));
		}
	}

	private static boolean keepsWords(JsonNode message) {
		return Typed.command(Typed.clean(message.path("text")))
			.filter((command) -> KEEPING_WORDS.contains(command.name().toLowerCase(Locale.ROOT)))
			.isPresent();
	}

	/** What is no person's message keeps its place, without what it said. */
	private static JsonNode stub(JsonNode update, String kind) {
		ObjectNode stub = Json.MAPPER.createObjectNode();
		stub.set("update_id", update.path("update_id"));
		ObjectNode event = stub.putObject(kind);
		ENVELOPE.stream()
			.filter(update.path(kind)::has)
			.forEach((name) -> event.set(name, update.path(kind).path(name)));
		return stub;
	}

	private static String lane(JsonNode event) {
		return Stream.of(event.path("chat"), event.path("message").path("chat"), event.path("from"))
			.map((who) -> who.path("id"))
			.filter(JsonNode::isIntegralNumber)
			.map(JsonNode::asText)
			.findFirst()
			.orElse("unknown");
	}

	private static boolean isBurst(String kind, JsonNode event) {
		boolean talk = event.has("text") && Typed.command(Typed.clean(event.path("text"))).isEmpty();
		return "message".equals(kind) && (talk || MediaReader.hasFile(event));
	}

}
