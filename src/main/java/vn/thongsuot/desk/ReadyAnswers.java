package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.StaffWord;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/**
 * Gives a text that is there already as the answer to a ticket, after the usual pause.
 */
@Component
class ReadyAnswers {

	private final Answering answering;

	private final Phrases phrases;

	ReadyAnswers(Answering answering, Phrases phrases) {
		this.answering = answering;
		this.phrases = phrases;
	}

	/**
	 * Gives it, unless it was given from there before.
	 * @param source the message that offers it
	 * @return a note for whoever gives it
	 */
	String give(Ticket ticket, Desk desk, TicketActor actor, String answer, MessageRef source) {
		if (!ticket.state().isOpen()) {
			return note("closed", ticket);
		}
		if (!ticket.permits(TicketAction.ANSWER)) {
			return note("above-first", ticket);
		}
		Optional<Reply> before = this.answering.takenFrom(source)
			.filter((reply) -> reply.answer().equals(answer) && reply.state() != Reply.State.INTERNAL);
		if (before.isPresent()) {
			return note("taken", ticket);
		}
		this.answering.take(ticket.number(), StaffWord.answer(desk.department(), source, actor, answer, List.of()),
				true);
		return note("sending", ticket);
	}

	private String note(String key, Ticket ticket) {
		return this.phrases.label("desk.ready." + key, "number", ticket.number());
	}

}
