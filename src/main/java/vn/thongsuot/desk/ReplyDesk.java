package vn.thongsuot.desk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Aside;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.StaffWord;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;

/** Takes down what was written about one ticket. */
@Component
class ReplyDesk {

	private final Answering answering;

	private final ReplyParts parts;

	private final ReplyManner manner;

	ReplyDesk(Answering answering, ReplyParts parts, DeskSettings settings) {
		this.answering = answering;
		this.parts = parts;
		this.manner = new ReplyManner(settings.fewestLetters());
	}

	/**
	 * Takes down a reply: an answer on its way, or a word among colleagues.
	 * @param doubtful whether the group is asked first in any case
	 */
	void take(Ticket ticket, Desk desk, Written written, boolean doubtful) {
		boolean clear = this.manner.isClearlyAnswer(written.text(), !written.things().isEmpty());
		keep(ticket, answer(desk, written), written, clear && !doubtful);
	}

	/** Takes down a reply of which somebody has just said that it is for the officer. */
	void takeForOfficer(Ticket ticket, Desk desk, Written written) {
		keep(ticket, answer(desk, written), written, true);
	}

	/** Takes down what the officer is asked. */
	void takeQuestion(Ticket ticket, Desk desk, Written written) {
		keep(ticket, word(desk, written, Reply.Purpose.QUESTION, null), written, true);
	}

	/** Takes down by when the department promises to answer. */
	void takePromise(Ticket ticket, Desk desk, Written written, LocalDate day) {
		keep(ticket, word(desk, written, Reply.Purpose.INTERIM, day), written, true);
	}

	/** Takes down what a level above has answered. */
	void takeFromAbove(Ticket ticket, Desk desk, Written written, OfficialLetter letter) {
		keepParts(this.answering.takeFromAbove(ticket.number(), answer(desk, written), letter), written);
	}

	private void keep(Ticket ticket, StaffWord word, Written written, boolean clearly) {
		keepParts(
				isInternal(ticket, written) ? this.answering.note(ticket.number(), unmarked(word))
						: this.answering.take(ticket.number(), word, clearly && ticket.state() != TicketState.CLOSED),
				written);
	}

	private void keepParts(Reply reply, Written written) {
		written.parts().forEach((part) -> this.parts.save(new ReplyPart(reply, part.message(), part.text())));
	}

	private static StaffWord answer(Desk desk, Written written) {
		return word(desk, written, Reply.Purpose.ANSWER, null);
	}

	private static StaffWord word(Desk desk, Written written, Reply.Purpose purpose, @Nullable LocalDate promised) {
		return new StaffWord(desk.department(), written.source(), written.author(), written.text(), written.things(),
				purpose, promised);
	}

	private static StaffWord unmarked(StaffWord word) {
		return StaffWord.answer(word.department(), word.source(), word.author(), Aside.words(word.text()),
				word.things());
	}

	private static boolean isInternal(Ticket ticket, Written written) {
		return ticket.state() == TicketState.WITHDRAWN || Aside.isOne(written.text());
	}

}
