package vn.thongsuot.messaging;

/**
 * Knows which messages of people have become part of a room's record, so that their edits
 * are heard even if what they replied to is gone from the chat.
 */
public interface TakenMessages {

	boolean isTaken(MessageRef message);

}
