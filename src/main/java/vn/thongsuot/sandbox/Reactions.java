package vn.thongsuot.sandbox;

import java.util.List;
import java.util.Set;

import tools.jackson.databind.node.ArrayNode;

/** Reactions: the emoji that the platform allows, and the update that tells the bot. */
final class Reactions {

	static final Set<String> EMOJI = Set
		.of(("❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 "
				+ "🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡")
			.split(" "));

	private Reactions() {
	}

	static void offer(World world, Speaker speaker, Message message, List<String> before, List<String> after) {
		Chat chat = world.chats.get(message.chat());
		if (!chat.isPrivate() && !world.chats.bot(chat.id()).status().isAdmin()) {
			return;
		}
		var json = Json.object().put("message_id", message.id()).put("date", world.state.now());
		json.set("chat", world.chats.json(message.chat()));
		if (speaker.asChat() == null) {
			json.set("user", speaker.person().user().json());
		}
		else {
			json.set("actor_chat", world.chats.json(speaker.asChat()));
		}
		json.set("old_reaction", list(before));
		json.set("new_reaction", list(after));
		world.updates.offer("message_reaction", json);
	}

	private static ArrayNode list(List<String> emoji) {
		var list = Json.array();
		emoji.forEach(one -> list.add(Json.object().put("type", "emoji").put("emoji", one)));
		return list;
	}

}
