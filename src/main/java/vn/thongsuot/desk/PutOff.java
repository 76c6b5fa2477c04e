package vn.thongsuot.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.wording.Phrases;

/** Puts a ticket off until a day, once, with a reason that the officer reads. */
@Component
class PutOff implements Errand {

	static final String NAME = "put-off";

	/** A day alone has fewer letters. */
	private static final int FEWEST_LETTERS = 12;

	private final TicketLife life;

	private final NamedDay named;

	private final Phrases phrases;

	PutOff(TicketLife life, NamedDay named, Phrases phrases) {
		this.life = life;
		this.named = named;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	static boolean isPossible(Ticket ticket) {
		return ticket.permits(TicketAction.PUT_OFF) && ticket.putOffDay().isEmpty();
	}

	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		if (!isPossible(ticket)) {
			return Optional.of(Errands.tooLate(this.phrases, ticket));
		}
		Optional<LocalDate> day = this.named.in(written.text());
		String wrong = day.map((found) -> wrong(found, ticket, written)).orElse("no-day");
		if (!wrong.isEmpty()) {
			return Optional.of(this.phrases.say("desk.errand.put-off." + wrong, "number", ticket.number(), "days",
					this.named.most()));
		}
		this.life.putOff(ticket.number(), written.author(), day.orElseThrow(), written.text().strip());
		return Optional.empty();
	}

	private String wrong(LocalDate day, Ticket ticket, Written written) {
		String wrong = this.named.wrong(day, ticket.department());
		return (wrong.isEmpty() && written.letters() < FEWEST_LETTERS) ? "no-reason" : wrong;
	}

}
