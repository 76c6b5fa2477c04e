package vn.thongsuot.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.TypedDay;
import vn.thongsuot.calendar.WorkingTime;
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

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	private final DeskSettings settings;

	private final Phrases phrases;

	PutOff(TicketLife life, WorkingTime workingTime, BusinessClock clock, DeskSettings settings, Phrases phrases) {
		this.life = life;
		this.workingTime = workingTime;
		this.clock = clock;
		this.settings = settings;
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
		LocalDate today = this.workingTime.day(this.clock.now());
		Optional<LocalDate> day = TypedDay.in(written.text(), today, this.workingTime);
		String wrong = day.map((found) -> wrong(found, today, written.text())).orElse("no-day");
		if (!wrong.isEmpty()) {
			return Optional.of(this.phrases.say("desk.errand.put-off." + wrong, "number", ticket.number(), "days",
					this.settings.longestPromise().toDays()));
		}
		this.life.putOff(ticket.number(), written.author(), day.orElseThrow(), written.text().strip());
		return Optional.empty();
	}

	private String wrong(LocalDate day, LocalDate today, String text) {
		if (!this.workingTime.closing(day).isAfter(this.clock.now())) {
			return "past";
		}
		if (day.isAfter(today.plusDays(this.settings.longestPromise().toDays()))) {
			return "too-far";
		}
		return (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) ? "no-reason" : "";
	}

}
