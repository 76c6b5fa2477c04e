package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.wording.Phrases;

/**
 * Sends a ticket on that is not the department's own: to another department, or back to
 * the standing unit if nobody knows whose it is.
 */
@Component
class SendOn implements Errand {

	private static final int FEWEST_LETTERS = 4;

	static final String NAME = "send-on";

	private final TicketLife life;

	private final RouteCategory categories;

	private final Phrases phrases;

	SendOn(TicketLife life, RouteCategory categories, Phrases phrases) {
		this.life = life;
		this.categories = categories;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	/**
	 * Sends it on.
	 * @param detail code of the department; empty for the standing unit
	 */
	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		String reason = written.text().strip();
		if (written.letters() < FEWEST_LETTERS) {
			return Optional.of(this.phrases.say("desk.errand.send-on.no-reason", "number", ticket.number()));
		}
		if (detail.isEmpty()) {
			this.life.giveBack(ticket.number(), written.author(), reason);
		}
		else {
			this.life.transfer(ticket.number(), written.author(), detail, this.categories.of(ticket, detail), reason);
		}
		return Optional.empty();
	}

}
