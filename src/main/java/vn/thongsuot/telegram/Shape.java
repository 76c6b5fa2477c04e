package vn.thongsuot.telegram;

import java.util.Optional;

/**
 * How much of a message is sent; less, when Telegram refuses a part of it.
 *
 * @param markup with its markup
 * @param reply under the message that it replies to
 * @param topic in the topic of its forum
 */
record Shape(boolean markup, boolean reply, boolean topic) {

	static final Shape FULL = new Shape(true, true, true);

	/** The shape without what was refused; nothing if it is not to be had so easily. */
	Optional<Shape> without(Answer.Refused refused) {
		if (refused.code() != 400) {
			return Optional.empty();
		}
		String text = refused.description().toLowerCase(java.util.Locale.ROOT);
		if (this.markup && (text.contains("can't parse entities") || text.contains("entities_too_long"))) {
			return Optional.of(new Shape(false, this.reply, this.topic));
		}
		if (this.topic && (text.contains("message thread not found") || text.contains("topic_"))) {
			return Optional.of(new Shape(this.markup, false, false));
		}
		return (this.reply && isAboutReply(text)) ? Optional.of(new Shape(this.markup, false, this.topic))
				: Optional.empty();
	}

	private static boolean isAboutReply(String text) {
		return text.contains("replied not found") || text.contains("reply message not found")
				|| text.contains("message to reply not found") || text.contains("reply_message_id_invalid");
	}

}
