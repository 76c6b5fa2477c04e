package vn.thongsuot.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.Phrases;

/**
 * Tells the officer by when the answer will come; the first promise moves the deadline.
 */
@Component
class PromiseDay implements Errand {

	static final String NAME = "interim";

	private final ReplyDesk replyDesk;

	private final NamedDay named;

	private final Phrases phrases;

	PromiseDay(ReplyDesk replyDesk, NamedDay named, Phrases phrases) {
		this.replyDesk = replyDesk;
		this.named = named;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		if (!ticket.permits(TicketAction.REPLY_INTERIM)) {
			return Optional.of(Errands.tooLate(this.phrases, ticket));
		}
		Optional<LocalDate> day = this.named.in(written.text()).or(() -> standing(ticket));
		String wrong = day.map((named) -> this.named.wrong(named, ticket.department())).orElse("no-day");
		if (!wrong.isEmpty()) {
			return Optional.of(this.phrases.say("desk.errand.interim." + wrong, "number", ticket.number(), "days",
					this.named.most()));
		}
		this.replyDesk.takePromise(ticket, desk, written, day.orElseThrow());
		return Optional.empty();
	}

	/** A further word may leave the promise as it is. */
	private Optional<LocalDate> standing(Ticket ticket) {
		return ticket.committedDay().filter((day) -> !this.named.isPast(day, ticket.department()));
	}

}
