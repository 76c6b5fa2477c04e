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
import vn.thongsuot.wording.Phrases;

/**
 * Tells the officer by when the answer will come; the first promise moves the deadline.
 */
@Component
class PromiseDay implements Errand {

	static final String NAME = "interim";

	private final ReplyDesk replyDesk;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	private final DeskSettings settings;

	private final Phrases phrases;

	PromiseDay(ReplyDesk replyDesk, WorkingTime workingTime, BusinessClock clock, DeskSettings settings,
			Phrases phrases) {
		this.replyDesk = replyDesk;
		this.workingTime = workingTime;
		this.clock = clock;
		this.settings = settings;
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
		LocalDate today = this.workingTime.day(this.clock.now());
		Optional<LocalDate> day = TypedDay.in(written.text(), today, this.workingTime).or(() -> standing(ticket));
		String wrong = day.map((found) -> wrong(found, today)).orElse("no-day");
		if (!wrong.isEmpty()) {
			return Optional.of(this.phrases.say("desk.errand.interim." + wrong, "number", ticket.number(), "days",
					this.settings.longestPromise().toDays()));
		}
		this.replyDesk.takePromise(ticket, desk, written, day.orElseThrow());
		return Optional.empty();
	}

	/** A further word may leave the promise as it is. */
	private Optional<LocalDate> standing(Ticket ticket) {
		return ticket.committedDay().filter((day) -> this.workingTime.closing(day).isAfter(this.clock.now()));
	}

	private String wrong(LocalDate day, LocalDate today) {
		if (!this.workingTime.closing(day).isAfter(this.clock.now())) {
			return "past";
		}
		return day.isAfter(today.plusDays(this.settings.longestPromise().toDays())) ? "too-far" : "";
	}

}
