package vn.thongsuot.messaging;

/**
 * The message under which an outgoing one hangs; when it has vanished, the message goes
 * out without it.
 */
public sealed interface ReplyTarget {

	/** A message that somebody wrote. */
	record Theirs(MessageRef ref) implements ReplyTarget {
	}

	/** A message of our own, by its key; looked up when this one is sent. */
	record Ours(String key) implements ReplyTarget {
	}

}
