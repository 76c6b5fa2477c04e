package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

/** The chats and messages that calls name, with what the bot may do there. */
final class Targets {

	private final World world;

	private final Chats chats;

	Targets(World world) {
		this.world = world;
		this.chats = world.chats;
	}

	/** A chat that the bot can see. */
	Chat readable(Call call, String name) {
		Chat chat = found(call, name);
		Member bot = chats.bot(chat.id());
		if (chat.kind() == ChatKind.SUPERGROUP && !bot.status().isInside()) {
			throw outside(chat, bot);
		}
		return chat;
	}

	/**
	 * A chat that the bot can write to, as a message of that kind ("text messages",
	 * "photos", ...).
	 */
	Chat writable(Call call, String what) {
		Chat chat = found(call, "chat_id");
		if (chat.isPrivate()) {
			openPrivate(chat.id());
			return chat;
		}
		inside(chat);
		Member bot = chats.bot(chat.id());
		if (bot.status() == Status.RESTRICTED || (!chat.talkAllowed() && !bot.status().isAdmin())) {
			throw Refusal.bad("not enough rights to send " + what + " to the chat");
		}
		return chat;
	}

	/** The chat, if it is alive and the bot in it. */
	Chat inside(Chat chat) {
		if (chat.migratedTo() != null) {
			throw Refusal.upgraded(chat.migratedTo());
		}
		Member bot = chats.bot(chat.id());
		if (!bot.status().isInside()) {
			throw outside(chat, bot);
		}
		return chat;
	}

	/**
	 * The message that `message_id` of the call names; `what` is how Telegram calls it.
	 */
	Message message(Call call, Chat chat, String what) {
		Message message = find(chat.id(), call.integer("message_id"));
		if (message == null) {
			throw Refusal.bad(what + " not found");
		}
		return message;
	}

	@Nullable Message find(long chat, long id) {
		return (id <= 0 || id > Integer.MAX_VALUE) ? null : world.posts.find(chat, (int) id);
	}

	/** Whether the call names a chat, by which limits and faults are told apart. */
	static @Nullable Long chatId(Call call) {
		long id = call.integer("chat_id");
		return (id == 0) ? null : id;
	}

	private Chat found(Call call, String name) {
		String text = call.text(name);
		if (text.isEmpty()) {
			throw Refusal.bad("chat_id is empty");
		}
		Chat chat = chats.find(call.integer(name));
		if (chat == null || !isKnown(chat)) {
			throw Refusal.bad("chat not found");
		}
		return chat;
	}

	private boolean isKnown(Chat chat) {
		if (chat.isPrivate()) {
			return chats.known(chat.id()).started() || chats.met(chat.id());
		}
		return world.state.members.get(chat.id() + "/" + world.bot().id()) != null;
	}

	private void openPrivate(long id) {
		User user = chats.known(id);
		if (user.deactivated()) {
			throw Refusal.forbidden("user is deactivated");
		}
		if (!user.started()) {
			throw Refusal.forbidden("bot can't initiate conversation with a user");
		}
		if (user.blocking()) {
			throw Refusal.forbidden("bot was blocked by the user");
		}
	}

	private static Refusal outside(Chat chat, Member bot) {
		String kind = chat.kind().word() + " chat";
		return Refusal.forbidden((bot.status() == Status.KICKED) ? "bot was kicked from the " + kind
				: "bot is not a member of the " + kind);
	}

}
