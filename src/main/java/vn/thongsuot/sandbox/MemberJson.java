package vn.thongsuot.sandbox;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/** A member of a chat as the Bot API writes it. */
final class MemberJson {

	private static final List<String> RIGHTS_IN_GROUP = List.of("can_manage_chat", "can_delete_messages",
			"can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
			"can_invite_users", "can_pin_messages", "can_post_stories", "can_edit_stories", "can_delete_stories",
			"can_manage_topics", "can_send_welcome_messages");

	private static final List<String> PERMISSIONS = List.of("can_send_messages", "can_send_audios",
			"can_send_documents", "can_send_photos", "can_send_videos", "can_send_video_notes", "can_send_voice_notes",
			"can_send_polls", "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages",
			"can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics");

	private MemberJson() {
	}

	static ObjectNode of(Member member, User user) {
		var json = Json.object().put("status", member.status().word());
		json.set("user", user.json());
		switch (member.status()) {
			case CREATOR -> json.put("is_anonymous", member.anonymous());
			case ADMINISTRATOR -> administrator(json, member);
			case RESTRICTED -> restricted(json);
			case KICKED -> json.put("until_date", 0);
			default -> {
			}
		}
		if (member.status().isAdmin() && member.title() != null) {
			json.put("custom_title", member.title());
		}
		return json;
	}

	private static void administrator(ObjectNode json, Member member) {
		json.put("can_be_edited", false).put("is_anonymous", member.anonymous());
		RIGHTS_IN_GROUP.forEach(right -> json.put(right, !right.equals("can_promote_members")));
	}

	private static void restricted(ObjectNode json) {
		json.put("is_member", true).put("until_date", 0);
		PERMISSIONS.forEach(permission -> json.put(permission, false));
	}

	static ObjectNode permissions(boolean talkAllowed) {
		var json = Json.object();
		PERMISSIONS.forEach(permission -> json.put(permission, talkAllowed));
		return json;
	}

}
