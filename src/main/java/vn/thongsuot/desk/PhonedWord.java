package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.wording.Phrases;

/** Enters what whoever called has said since: an addition, or that they ask on. */
@Component
class PhonedWord implements Errand {

	static final String NAME = "phoned-word";

	private final TicketLife life;

	private final Phrases phrases;

	PhonedWord(TicketLife life, Phrases phrases) {
		this.life = life;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		if (ticket.permits(TicketAction.ADD)) {
			this.life.add(ticket.number(), written.author(), written.text(), written.things());
		}
		else if (ticket.permits(TicketAction.REOPEN)) {
			this.life.reopen(ticket.number(), written.author(), written.text(), written.things());
		}
		else {
			return Optional.of(Errands.tooLate(this.phrases, ticket));
		}
		return Optional.empty();
	}

}
