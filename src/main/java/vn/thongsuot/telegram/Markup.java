package vn.thongsuot.telegram;

import vn.thongsuot.messaging.RichText;

/** Turns our markup into the HTML that Telegram takes. */
final class Markup {

	/** How a link to a person of this channel begins. */
	private static final String PERSON = "<a href=\"" + Chats.CHANNEL + ":";

	private Markup() {
	}

	static String html(RichText text) {
		return text.markup()
			.replace("<quote>", "<blockquote>")
			.replace("</quote>", "</blockquote>")
			.replace("<fold>", "<blockquote expandable>")
			.replace("</fold>", "</blockquote>")
			.replace(PERSON, "<a href=\"tg://user?id=");
	}

}
