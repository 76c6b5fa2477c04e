package vn.thongsuot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Content;

/** What Telegram says of a member of a chat. */
record Membership(boolean member, boolean mayWrite, boolean admin, boolean topics) {

	static Membership of(JsonNode member) {
		return switch (member.path("status").asText()) {
			case "creator" -> new Membership(true, true, true, true);
			case "administrator" -> new Membership(true, true, true, member.path("can_manage_topics").asBoolean());
			case "member" -> new Membership(true, true, false, false);
			case "restricted" -> new Membership(member.path("is_member").asBoolean(),
					member.path("can_send_messages").asBoolean(), false, false);
			default -> new Membership(false, false, false, false);
		};
	}

	/** Whether a person is no longer in the chat who was until now. */
	static boolean hasLeft(JsonNode change) {
		return of(change.path("old_chat_member")).member() && !of(change.path("new_chat_member")).member()
				&& !change.path("new_chat_member").path("user").path("is_bot").asBoolean();
	}

	Content.Standing in(JsonNode chat) {
		return new Content.Standing(this.member, this.mayWrite, this.admin, mayOpenTopics(chat));
	}

	/** Only forums have topics. */
	boolean mayOpenTopics(JsonNode chat) {
		return this.topics && chat.path("is_forum").asBoolean();
	}

}
