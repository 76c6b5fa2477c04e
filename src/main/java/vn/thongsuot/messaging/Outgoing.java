package vn.thongsuot.messaging;

import org.jspecify.annotations.Nullable;

/**
 * A message to be sent. Immutable; made with {@link #to} and the withers.
 *
 * @param to where
 * @param body what
 * @param keyboard what can be pressed; under the last part if the text is split
 * @param key unique name with which the message can be found, revised and replied to;
 * posting a key twice sends once
 * @param replyTo under which message
 * @param about what it is about, so that a reply to it finds its way
 * @param purpose short stable word for what the message is to its reader: {@code card},
 * {@code reminder}, {@code answer} …
 * @param priority who goes first when the platform's limits bind
 * @param silent without a sound
 * @param confidential must not be forwarded or saved
 */
public record Outgoing(Address to, Body body, Keyboard keyboard, @Nullable String key, @Nullable ReplyTarget replyTo,
		@Nullable Subject about, String purpose, Priority priority, boolean silent, boolean confidential) {

	public static Outgoing to(Address to, RichText text) {
		return to(to, new Body.Text(text));
	}

	public static Outgoing to(Address to, Body body) {
		return new Outgoing(to, body, Keyboard.NONE, null, null, null, "", Priority.INTERACTIVE, false, false);
	}

	public Outgoing with(Keyboard keyboard) {
		return new Outgoing(this.to, this.body, keyboard, this.key, this.replyTo, this.about, this.purpose,
				this.priority, this.silent, this.confidential);
	}

	public Outgoing keyed(String key) {
		return new Outgoing(this.to, this.body, this.keyboard, key, this.replyTo, this.about, this.purpose,
				this.priority, this.silent, this.confidential);
	}

	public Outgoing replyingTo(@Nullable ReplyTarget target) {
		return new Outgoing(this.to, this.body, this.keyboard, this.key, target, this.about, this.purpose,
				this.priority, this.silent, this.confidential);
	}

	public Outgoing about(Subject subject, String purpose) {
		return new Outgoing(this.to, this.body, this.keyboard, this.key, this.replyTo, subject, purpose, this.priority,
				this.silent, this.confidential);
	}

	public Outgoing at(Priority priority) {
		return new Outgoing(this.to, this.body, this.keyboard, this.key, this.replyTo, this.about, this.purpose,
				priority, this.silent, this.confidential);
	}

	public Outgoing silently() {
		return new Outgoing(this.to, this.body, this.keyboard, this.key, this.replyTo, this.about, this.purpose,
				this.priority, true, this.confidential);
	}

	public Outgoing confidentially() {
		return new Outgoing(this.to, this.body, this.keyboard, this.key, this.replyTo, this.about, this.purpose,
				this.priority, this.silent, true);
	}

	/** Who goes first when the platform's limits bind, highest first. */
	public enum Priority {

		INTERACTIVE, NORMAL, BULK

	}

}
