package vn.thongsuot.telegram;

import vn.thongsuot.messaging.RichText;

/** Turns our markup into the HTML that Telegram takes. */
final class Markup {

	private Markup() {
	}

	static String html(RichText text) {
		return text.markup()
			.replace("<quote>", "<blockquote>")
			.replace("</quote>", "</blockquote>")
			.replace("<fold>", "<blockquote expandable>")
			.replace("</fold>", "</blockquote>");
	}

}
