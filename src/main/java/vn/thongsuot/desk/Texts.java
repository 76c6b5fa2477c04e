package vn.thongsuot.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;

/** Puts texts together and cuts them short. */
final class Texts {

	private Texts() {
	}

	/** All that are not empty, a line each. */
	static RichText lines(List<RichText> lines) {
		return new RichText(lines.stream()
			.filter((line) -> !line.isEmpty())
			.map(RichText::markup)
			.collect(Collectors.joining("\n")));
	}

	/** The begin of a text, cut between words, of at most that many UTF-16 units. */
	static String begin(String text, int limit) {
		if (text.length() <= limit) {
			return text;
		}
		int space = Math.max(text.lastIndexOf(' ', limit - 1), text.lastIndexOf('\n', limit - 1));
		int end = (space > limit / 2) ? space : limit - 1;
		if (Character.isHighSurrogate(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(0, end).strip() + "…";
	}

	/**
	 * The begin of a text in a list, where a line break of its own would end the line.
	 */
	static String beginOnOneLine(String text, int limit) {
		return begin(text.strip().replaceAll("\\s+", " "), limit);
	}

	/** Text with its first letter in upper case. */
	static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** A note on where a ticket stands, for whoever presses what it does not permit. */
	static String settled(Phrases phrases, Ticket ticket) {
		return phrases.label("desk.note.settled." + ticket.state().name().toLowerCase(Locale.ROOT), "number",
				ticket.number());
	}

}
