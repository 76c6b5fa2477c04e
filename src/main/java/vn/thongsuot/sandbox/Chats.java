package vn.thongsuot.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** Who is where: chats and their members, as the platform shows them. */
final class Chats {

	private final State state;

	Chats(State state) {
		this.state = state;
	}

	@Nullable Chat find(long id) {
		User user = state.users.get(Long.toString(id));
		if (user != null && !user.bot()) {
			return new Chat(id, ChatKind.PRIVATE, user.name(), false, null, null, true);
		}
		return state.chats.get(Long.toString(id));
	}

	Chat get(long id) {
		Chat chat = find(id);
		if (chat == null) {
			throw new IllegalArgumentException("there is no chat " + id);
		}
		return chat;
	}

	void put(Chat chat) {
		state.chats.put(Long.toString(chat.id()), chat);
		state.tell(new Event.ChatChanged(chat.id()));
	}

	List<Chat> all() {
		return List.copyOf(state.chats.values());
	}

	@Nullable User user(long id) {
		return state.users.get(Long.toString(id));
	}

	User known(long id) {
		User user = user(id);
		if (user == null) {
			throw new IllegalArgumentException("there is no user " + id);
		}
		return user;
	}

	void put(User user) {
		state.users.put(Long.toString(user.id()), user);
	}

	/** The standing of a user in a group; LEFT for whom it has never seen. */
	Member member(long chat, long user) {
		Member member = state.members.get(chat + "/" + user);
		return (member == null) ? Member.of(chat, user, Status.LEFT) : member;
	}

	List<Member> members(long chat) {
		return state.members.under(Long.toString(chat)).stream().filter(m -> m.status().isInside()).toList();
	}

	void put(Member member) {
		state.members.put(member.chat() + "/" + member.user(), member);
	}

	Member bot(long chat) {
		return member(chat, state.bot.id());
	}

	/** Whether the bot shares a group with that user. */
	boolean met(long user) {
		return all().stream()
			.anyMatch(chat -> bot(chat.id()).status().isInside() && member(chat.id(), user).status().isInside());
	}

	ObjectNode json(long id) {
		User user = user(id);
		return (user == null) ? get(id).json() : user.chatJson();
	}

}
