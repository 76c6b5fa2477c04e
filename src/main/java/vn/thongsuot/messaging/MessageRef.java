package vn.thongsuot.messaging;

/**
 * One message in a chat, by the channel's own id of it.
 *
 * @param id empty if nobody can point to the message any more
 */
public record MessageRef(Address chat, String id) {

	/** A message that stayed where its chat was before; its old id means another now. */
	public static MessageRef leftBehind(Address chat) {
		return new MessageRef(chat, "");
	}

	/** Whether it stayed behind when its chat moved. */
	public boolean isLeftBehind() {
		return this.id.isEmpty();
	}

}
