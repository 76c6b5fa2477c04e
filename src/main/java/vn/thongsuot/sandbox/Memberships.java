package vn.thongsuot.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * Who joins, leaves, rises and falls, with the service messages and updates that follow.
 */
final class Memberships {

	private final State state;

	private final Chats chats;

	private final Posts posts;

	private final UpdateQueue updates;

	Memberships(State state, Chats chats, Posts posts, UpdateQueue updates) {
		this.state = state;
		this.chats = chats;
		this.posts = posts;
		this.updates = updates;
	}

	Group create(World world, ChatKind kind, String title, boolean forum, Person owner, List<Person> others) {
		return state.locked(() -> {
			long id = newId(kind);
			chats.put(new Chat(id, kind, title, forum, null, null, true));
			chats.put(Member.of(id, owner.id(), Status.CREATOR));
			others.forEach(other -> chats.put(Member.of(id, other.id(), Status.MEMBER)));
			String created = (kind == ChatKind.GROUP) ? "group_chat_created" : "supergroup_chat_created";
			service(id, owner.id(), Json.object().put(created, true));
			return new Group(world, id);
		});
	}

	private long newId(ChatKind kind) {
		long random = state.random.nextLong(1_000_000_000L);
		return (kind == ChatKind.GROUP) ? -4_000_000_000L - random : -1_002_000_000_000L - random;
	}

	/** Lets somebody in with that status, who was not inside. */
	void add(long chat, long by, long who, Status status) {
		state.locked(() -> {
			moveTo(by, Member.of(chat, who, status));
			var content = Json.object();
			content.set("new_chat_members", Json.array().add(chats.known(who).json()));
			service(chat, by, content);
			return null;
		});
	}

	/** Sees somebody out: LEFT of their own will or KICKED. */
	void remove(long chat, long by, long who, Status status) {
		state.locked(() -> {
			var content = Json.object();
			content.set("left_chat_member", chats.known(who).json());
			service(chat, by, content);
			moveTo(by, Member.of(chat, who, status));
			return null;
		});
	}

	void change(long chat, long by, long who, Status status, boolean anonymous, @Nullable String title) {
		state.locked(() -> {
			moveTo(by, new Member(chat, who, status, anonymous, title));
			return null;
		});
	}

	void rename(long chat, long by, String title) {
		state.locked(() -> {
			chats.put(chats.get(chat).withTitle(title));
			service(chat, by, Json.object().put("new_chat_title", title));
			return null;
		});
	}

	Chat linkChannel(long chat, String title) {
		return state.locked(() -> {
			long id = newId(ChatKind.CHANNEL);
			chats.put(new Chat(id, ChatKind.CHANNEL, title, false, null, chat, true));
			chats.put(chats.get(chat).withLinkedChannel(id));
			return chats.get(id);
		});
	}

	long migrate(long chat, long by) {
		return state.locked(() -> {
			long target = newId(ChatKind.SUPERGROUP);
			chats.put(new Chat(target, ChatKind.SUPERGROUP, chats.get(chat).title(), false, null, null, true));
			chats.members(chat).forEach(member -> chats.put(member.in(target)));
			service(chat, by, Json.object().put("migrate_to_chat_id", target));
			chats.put(chats.get(chat).withMigratedTo(target));
			var arrival = Json.object().put("migrate_from_chat_id", chat);
			posts.fromPerson(target, Authors.anonymous(arrival, chats.get(target), null), null);
			return target;
		});
	}

	/** Blocks or unblocks the bot in the private chat. */
	void block(long user, boolean now) {
		state.locked(() -> {
			User before = chats.known(user);
			if (before.blocking() != now) {
				chats.put(before.withBlocking(now));
				tellOwnChange(user, user, now ? Status.MEMBER : Status.KICKED, now ? Status.KICKED : Status.MEMBER);
			}
			return null;
		});
	}

	private void tellOwnChange(long chat, long by, Status from, Status to) {
		long bot = state.bot.id();
		updates.offer("my_chat_member", change(by, Member.of(chat, bot, from), Member.of(chat, bot, to)));
	}

	private void moveTo(long by, Member after) {
		Member before = chats.member(after.chat(), after.user());
		chats.put(after);
		state.tell(new Event.ChatChanged(after.chat()));
		if (after.user() == state.bot.id()) {
			updates.offer("my_chat_member", change(by, before, after));
		}
		else if (chats.bot(after.chat()).status().isAdmin()) {
			updates.offer("chat_member", change(by, before, after));
		}
	}

	private ObjectNode change(long by, Member before, Member after) {
		var json = Json.object();
		json.set("chat", chats.json(after.chat()));
		json.set("from", chats.known(by).json());
		json.put("date", state.now());
		json.set("old_chat_member", MemberJson.of(before, chats.known(before.user())));
		json.set("new_chat_member", MemberJson.of(after, chats.known(after.user())));
		return json;
	}

	private void service(long chat, long by, ObjectNode content) {
		content.set("from", chats.known(by).json());
		posts.fromPerson(chat, content, null);
	}

}
