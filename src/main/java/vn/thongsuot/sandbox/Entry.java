package vn.thongsuot.sandbox;

import java.util.Objects;

import tools.jackson.databind.node.ObjectNode;

/** Whether a speaker may write in the chat, and as whom the message appears. */
final class Entry {

	private final World world;

	private final Speaker speaker;

	Entry(World world, Speaker speaker) {
		this.world = world;
		this.speaker = speaker;
	}

	void check() {
		Chat chat = world.chats.get(speaker.chat());
		if (chat.isPrivate()) {
			openPrivate();
		}
		else if (chat.migratedTo() != null) {
			throw new IllegalStateException("the group has become the supergroup " + chat.migratedTo());
		}
		else if (!world.chats.member(chat.id(), speaker.person().id()).status().isInside()) {
			throw new IllegalStateException("this person is not in the group");
		}
	}

	private void openPrivate() {
		User user = speaker.person().user();
		if (user.blocking()) {
			throw new IllegalStateException("this person has blocked the bot");
		}
		if (!user.started()) {
			world.chats.put(user.withStarted());
		}
	}

	ObjectNode signed(ObjectNode content) {
		if (speaker.asChat() == null) {
			content.set("from", speaker.person().user().json());
			return content;
		}
		Chat as = world.chats.get(speaker.asChat());
		if (as.isGroup()) {
			return Authors.anonymous(content, as, world.chats.member(speaker.chat(), speaker.person().id()).title());
		}
		boolean linked = Objects.equals(world.chats.get(speaker.chat()).linkedChannel(), as.id());
		return linked ? Authors.linkedChannel(content, as, world.state.now()) : Authors.channel(content, as);
	}

}
