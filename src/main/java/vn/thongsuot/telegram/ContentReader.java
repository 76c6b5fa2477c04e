package vn.thongsuot.telegram;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Content.Unsupported;

/** Reads what a message holds. */
final class ContentReader {

	/** What a user cannot type; it tells of the chat itself. */
	private static final Set<String> SERVICE = Set.of("new_chat_members", "left_chat_member", "new_chat_title",
			"new_chat_photo", "delete_chat_photo", "group_chat_created", "supergroup_chat_created",
			"channel_chat_created", "message_auto_delete_timer_changed", "migrate_to_chat_id", "migrate_from_chat_id",
			"pinned_message", "successful_payment", "refunded_payment", "users_shared", "chat_shared",
			"connected_website", "write_access_allowed", "passport_data", "proximity_alert_triggered", "boost_added",
			"chat_background_set", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
			"forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_created",
			"giveaway_winners", "giveaway_completed", "video_chat_scheduled", "video_chat_started", "video_chat_ended",
			"video_chat_participants_invited", "web_app_data", "gift", "unique_gift", "gift_upgrade_sent",
			"checklist_tasks_done", "checklist_tasks_added", "chat_owner_left", "chat_owner_changed");

	private static final List<String> UNSUPPORTED = List.of("sticker", "poll", "dice", "contact", "story", "game",
			"invoice", "paid_media", "giveaway", "checklist");

	private final Ourselves ourselves;

	ContentReader(Ourselves ourselves) {
		this.ourselves = ourselves;
	}

	/** What a message holds; empty if nothing that anybody said to us. */
	Optional<Content> read(JsonNode message) {
		if (SERVICE.stream().anyMatch(message::has)) {
			return Optional.empty();
		}
		if (message.has("text")) {
			return text(Typed.clean(message.path("text")));
		}
		return Optional.of(thing(message));
	}

	private Optional<Content> text(String text) {
		if (Typed.isBlank(text)) {
			return Optional.of(new Unsupported("empty", null));
		}
		Optional<Typed.Command> command = Typed.command(text);
		return command.isPresent() ? command.filter((found) -> found.isFor(this.ourselves.username()))
			.map((found) -> new Content.Command(found.name().toLowerCase(java.util.Locale.ROOT), found.argument()))
				: Optional.of(new Content.Text(text));
	}

	private Content thing(JsonNode message) {
		return MediaReader.media(message)
			.or(() -> location(message))
			.or(() -> ownNumber(message))
			.orElseGet(
					() -> new Unsupported(UNSUPPORTED.stream().filter(message::has).findFirst().orElse("other"), null));
	}

	private static Optional<Content> location(JsonNode message) {
		JsonNode point = message.path("location");
		return point.isObject()
				? Optional
					.of(new Content.Location(point.path("latitude").asDouble(), point.path("longitude").asDouble()))
				: Optional.empty();
	}

	/** A number is only vouched for if its owner sends it, and not as a forward. */
	private static Optional<Content> ownNumber(JsonNode message) {
		JsonNode contact = message.path("contact");
		long owner = contact.path("user_id").asLong();
		boolean own = owner != 0 && owner == message.path("from").path("id").asLong() && !message.has("forward_origin");
		return own ? Optional.of(new Content.Contact(Typed.clean(contact.path("phone_number")))) : Optional.empty();
	}

}
