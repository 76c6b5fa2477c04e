package vn.thongsuot.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One message of a chat. `body` holds the fields of the Bot API's Message (from, date,
 * text, entities, photo, ...) without chat, reply and markup; `markup` is the keyboard as
 * the bot sent it, of any kind; `reactions` gives each user's emoji.
 */
public record Message(long chat, int id, ObjectNode body, @Nullable Integer replyTo, @Nullable JsonNode markup,
		Map<Long, List<String>> reactions, boolean deleted) {

	/** The user id of the sender. */
	public long from() {
		return body.path("from").path("id").asLong();
	}

	public boolean fromBot() {
		return body.path("from").path("is_bot").asBoolean() && body.path("sender_chat").isMissingNode();
	}

	public Instant date() {
		return Instant.ofEpochSecond(body.path("date").asLong());
	}

	public boolean edited() {
		return body.has("edit_date");
	}

	/** Its text, else its caption, else nothing. */
	public String text() {
		return body.has("text") ? body.path("text").asString() : body.path("caption").asString("");
	}

	/** The entities of text or caption, as the Bot API writes them. */
	public JsonNode entities() {
		return body.path(body.has("text") ? "entities" : "caption_entities");
	}

	/** The rows of its inline keyboard; none if it has none. */
	public List<List<InlineButton>> rows() {
		var rows = new ArrayList<List<InlineButton>>();
		if (markup != null) {
			markup.path("inline_keyboard").forEach(row -> rows.add(row(row)));
		}
		return rows;
	}

	/** All inline buttons, row after row. */
	public List<InlineButton> buttons() {
		return rows().stream().flatMap(List::stream).toList();
	}

	/** The inline button whose label contains these words. */
	public InlineButton button(String words) {
		return buttons().stream()
			.filter(button -> button.text().contains(words))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("no button \"" + words + "\" among " + buttons()));
	}

	private static List<InlineButton> row(JsonNode row) {
		var buttons = new ArrayList<InlineButton>();
		row.forEach(b -> buttons.add(new InlineButton(b.path("text").asString(""),
				b.path("callback_data").asStringOpt().orElse(null), b.path("url").asStringOpt().orElse(null))));
		return buttons;
	}

	Message withBody(ObjectNode body, @Nullable JsonNode markup) {
		return new Message(chat, id, body, replyTo, markup, reactions, deleted);
	}

	Message withReactions(Map<Long, List<String>> reactions) {
		return new Message(chat, id, body, replyTo, markup, reactions, deleted);
	}

	Message asDeleted() {
		return new Message(chat, id, body, replyTo, markup, reactions, true);
	}

}
