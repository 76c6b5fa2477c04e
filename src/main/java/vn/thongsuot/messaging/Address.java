package vn.thongsuot.messaging;

/**
 * Where messages go to and come from: a chat of a channel. The private chat with a person
 * is also that person's identity.
 *
 * @param channel name of the channel, such as {@code telegram}
 * @param id the channel's own id of the chat, opaque to all others
 */
public record Address(String channel, String id) {

	public Address {
		if (channel.isBlank() || channel.indexOf(':') >= 0 || id.isBlank()) {
			throw new IllegalArgumentException("Not an address: " + channel + ":" + id);
		}
	}

	/** Reads what {@link #toString()} wrote. */
	public static Address parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			throw new IllegalArgumentException("Not an address: " + text);
		}
		return new Address(text.substring(0, colon), text.substring(colon + 1));
	}

	@Override
	public String toString() {
		return this.channel + ":" + this.id;
	}

}
