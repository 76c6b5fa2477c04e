package vn.thongsuot.sandbox;

/** A simulated person with their phone. */
public record Person(World world, long id) {

	public User user() {
		return world.state.locked(() -> world.chats.known(id));
	}

	/** In the private chat with the bot. */
	public Speaker withBot() {
		return in(id);
	}

	public Speaker in(Group group) {
		return in(group.id());
	}

	/** In a chat by its id; one's own id is the private chat with the bot. */
	public Speaker in(long chat) {
		return new Speaker(this, chat, null, null, null);
	}

	/** Presses "Start". */
	public Message start() {
		return withBot().say("/start");
	}

	/** Opens a link `t.me/bot?start=payload` and presses "Start". */
	public Message start(String payload) {
		return withBot().say("/start " + payload);
	}

	/** Blocks the bot; its messages come back with 403. */
	public void block() {
		world.memberships.block(id, true);
	}

	public void unblock() {
		world.memberships.block(id, false);
	}

	/** Deletes the account. */
	public void deactivate() {
		world.state.locked(() -> {
			world.chats.put(user().withDeactivated());
			return null;
		});
	}

}
