package vn.thongsuot.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A group or supergroup; what its administrators do with it. Each act is checked for
 * nothing but membership: a test may let anybody do it.
 */
public record Group(World world, long id) {

	public Chat chat() {
		return world.state.locked(() -> world.chats.get(id));
	}

	/** Those who are in it. */
	public List<Member> members() {
		return world.state.locked(() -> world.chats.members(id));
	}

	/** The bot's standing. */
	public Member bot() {
		return world.state.locked(() -> world.chats.bot(id));
	}

	public void add(Person by, Person who) {
		world.memberships.add(id, by.id(), who.id(), Status.MEMBER);
	}

	public void addBot(Person by) {
		world.memberships.add(id, by.id(), world.bot().id(), Status.MEMBER);
	}

	/** Adds the bot through a link `t.me/bot?startgroup=payload`. */
	public void addBot(Person by, String payload) {
		addBot(by);
		by.in(this).say("/start@" + world.bot().username() + " " + payload);
	}

	public void promoteBot(Person by) {
		world.memberships.change(id, by.id(), world.bot().id(), Status.ADMINISTRATOR, false, null);
	}

	/** Makes the bot an ordinary member again. */
	public void demoteBot(Person by) {
		world.memberships.change(id, by.id(), world.bot().id(), Status.MEMBER, false, null);
	}

	/** Forbids the bot to write. */
	public void restrictBot(Person by) {
		world.memberships.change(id, by.id(), world.bot().id(), Status.RESTRICTED, false, null);
	}

	/** Throws the bot out: its messages come back with 403. */
	public void kickBot(Person by) {
		remove(by, world.bot().id());
	}

	public void kick(Person by, Person who) {
		remove(by, who.id());
	}

	public void leave(Person who) {
		world.memberships.remove(id, who.id(), who.id(), Status.LEFT);
	}

	/** Makes somebody an administrator, anonymous if they post as the group. */
	public void promote(Person by, Person who, boolean anonymous, @Nullable String title) {
		world.memberships.change(id, by.id(), who.id(), Status.ADMINISTRATOR, anonymous, title);
	}

	/** Makes an administrator an ordinary member again. */
	public void demote(Person by, Person who) {
		world.memberships.change(id, by.id(), who.id(), Status.MEMBER, false, null);
	}

	/** Allows or forbids members that are no administrators to write. */
	public void allowTalk(boolean allowed) {
		world.state.locked(() -> {
			world.chats.put(chat().withTalkAllowed(allowed));
			return null;
		});
	}

	public void rename(Person by, String title) {
		world.memberships.rename(id, by.id(), title);
	}

	/** A channel whose posts come here on their own. */
	public Chat linkChannel(String title) {
		return world.memberships.linkChannel(id, title);
	}

	/** Turns a basic group into a supergroup with another id; the old one is closed. */
	public Group migrate(Person by) {
		return new Group(world, world.memberships.migrate(id, by.id()));
	}

	/** Opens a topic of a forum; its number. */
	public int openTopic(Person by, String name) {
		return world.state.locked(() -> world.topics.open(id, by.id(), name));
	}

	/** Deletes a topic of a forum, and all that was said in it. */
	public void deleteTopic(int topic) {
		world.state.locked(() -> {
			world.topics.delete(id, topic);
			return null;
		});
	}

	private void remove(Person by, long who) {
		world.memberships.remove(id, by.id(), who, Status.KICKED);
	}

}
