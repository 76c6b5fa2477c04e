package vn.thongsuot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Content;

/** What Telegram says of a member of a chat. */
record Membership(boolean member, boolean mayWrite, boolean admin) {

	static Membership of(JsonNode member) {
		return switch (member.path("status").asText()) {
			case "creator", "administrator" -> new Membership(true, true, true);
			case "member" -> new Membership(true, true, false);
			case "restricted" -> new Membership(member.path("is_member").asBoolean(),
					member.path("can_send_messages").asBoolean(), false);
			default -> new Membership(false, false, false);
		};
	}

	Content.Standing content() {
		return new Content.Standing(this.member, this.mayWrite, this.admin);
	}

}
