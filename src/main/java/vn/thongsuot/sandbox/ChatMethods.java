package vn.thongsuot.sandbox;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods that look at a chat and its members. */
final class ChatMethods {

	private final World world;

	private final Targets targets;

	ChatMethods(World world) {
		this.world = world;
		this.targets = new Targets(world);
	}

	Map<String, Method> methods() {
		return Map.of("getChat", this::chat, "getChatMember", this::member, "getChatAdministrators",
				this::administrators, "getChatMemberCount", this::count, "leaveChat", this::leave);
	}

	private JsonNode chat(Call call) {
		Chat chat = targets.readable(call, "chat_id");
		ObjectNode json = world.chats.json(chat.id());
		json.put("accent_color_id", 0).put("max_reaction_count", 11);
		var gifts = Json.object();
		for (String kind : new String[] { "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
				"gifts_from_channels" }) {
			gifts.put(kind, false);
		}
		json.set("accepted_gift_types", gifts);
		if (chat.isGroup()) {
			json.set("permissions", MemberJson.permissions(chat.talkAllowed()));
		}
		if (chat.linkedChannel() != null) {
			json.put("linked_chat_id", chat.linkedChannel());
		}
		return json;
	}

	private JsonNode member(Call call) {
		Chat chat = seen(call);
		User user = world.chats.user(call.integer("user_id"));
		if (user == null) {
			throw Refusal.bad("user not found");
		}
		return MemberJson.of(world.chats.member(chat.id(), user.id()), user);
	}

	private JsonNode administrators(Call call) {
		Chat chat = seen(call);
		if (chat.isPrivate()) {
			throw Refusal.bad("there are no administrators in the private chat");
		}
		var list = Json.array();
		world.chats.members(chat.id())
			.stream()
			.filter(member -> member.status().isAdmin())
			.forEach(member -> list.add(MemberJson.of(member, world.chats.known(member.user()))));
		return list;
	}

	private JsonNode count(Call call) {
		Chat chat = seen(call);
		return Json.MAPPER.valueToTree(chat.isPrivate() ? 2 : world.chats.members(chat.id()).size());
	}

	private Chat seen(Call call) {
		Chat chat = targets.readable(call, "chat_id");
		return chat.isPrivate() ? chat : targets.inside(chat);
	}

	private JsonNode leave(Call call) {
		Chat chat = targets.readable(call, "chat_id");
		if (chat.isPrivate()) {
			throw Refusal.bad("chat member status can't be changed in private chats");
		}
		targets.inside(chat);
		world.memberships.change(chat.id(), world.bot().id(), world.bot().id(), Status.LEFT, false, null);
		var content = Json.object();
		content.set("left_chat_member", world.chats.known(world.bot().id()).json());
		world.posts.fromBot(chat.id(), content, null, null);
		return Method.done();
	}

}
