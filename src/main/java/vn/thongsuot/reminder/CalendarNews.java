package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.DeadlineMove;
import vn.thongsuot.ticket.DeadlinesMoved;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * Tells the standing unit and administrators which deadlines a change of the calendar
 * moved, and once a month that a year has no official calendar yet.
 */
@Component
class CalendarNews {

	private static final String PURPOSE = "calendar";

	private static final int SHOWN = 20;

	/** From this month on the next year's calendar is expected. */
	private static final int EXPECTED_FROM = 12;

	private final Leads leads;

	private final Roles roles;

	private final Tickets tickets;

	private final WorkingTime time;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime spoken;

	CalendarNews(Leads leads, Roles roles, Tickets tickets, WorkingTime time, Outbox outbox, Phrases phrases,
			TicketWords words, SpokenTime spoken) {
		this.leads = leads;
		this.roles = roles;
		this.tickets = tickets;
		this.time = time;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.spoken = spoken;
	}

	@EventListener
	void follow(DeadlinesMoved moved) {
		List<DeadlineMove> moves = moved.moves();
		RichText lines = moves.stream().limit(SHOWN).map(this::line).reduce(RichText.EMPTY, RichText::then);
		RichText rest = (moves.size() <= SHOWN) ? RichText.EMPTY
				: this.phrases.say("reminder.calendar.rest", "count", moves.size() - SHOWN);
		post("moved:" + moves.getFirst().ticket().value() + ":" + moves.getFirst().after().getEpochSecond(),
				this.phrases.say("reminder.calendar.moved", "count", moves.size(), "lines", lines, "rest", rest));
	}

	/** Says it on the first look of a month, and not again in that month. */
	@Transactional
	public void go(Instant now) {
		LocalDate today = this.time.day(now);
		Stream.of(today.getYear(), today.getYear() + 1)
			.filter((year) -> year == today.getYear() || today.getMonthValue() >= EXPECTED_FROM)
			.filter((year) -> !this.time.officialYear(year))
			.forEach((year) -> post("expected:" + year + ":" + today.getYear() + "-" + today.getMonthValue(),
					this.phrases.say("reminder.calendar.expected", "year", year)));
	}

	private RichText line(DeadlineMove move) {
		String headline = this.tickets.findById(move.ticket().value())
			.map(this.words::headline)
			.orElseGet(() -> move.ticket().toString());
		return new RichText("\n").then(this.phrases.say("reminder.calendar.line", "headline", headline, "department",
				this.tickets.findById(move.ticket().value())
					.map(Ticket::department)
					.map(this.words::department)
					.orElse(""),
				"before", this.spoken.of(move.before()), "after", this.spoken.of(move.after())));
	}

	private void post(String what, RichText text) {
		Stream.concat(this.leads.standingUnit().stream(), this.roles.administrators().stream())
			.distinct()
			.filter((address) -> this.outbox.find(key(what, address)).isEmpty())
			.forEach((address) -> this.outbox.post(message(address, what, text)));
	}

	private static String key(String what, Address to) {
		return PURPOSE + ":" + what + ":" + to;
	}

	private static Outgoing message(Address to, String what, RichText text) {
		return Outgoing.to(to, text)
			.keyed(key(what, to))
			.about(Subject.of(PURPOSE, what.replace(':', '-')), PURPOSE)
			.at(Outgoing.Priority.BULK);
	}

}
