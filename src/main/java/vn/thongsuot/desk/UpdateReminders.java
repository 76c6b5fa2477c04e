package vn.thongsuot.desk;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.directory.ReminderHours;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.ticket.UpdatesOwed;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * Reminds a group of the word that it owes to an officer whom it has promised an answer:
 * once for each that is owed.
 */
@Component
class UpdateReminders {

	private final UpdatesOwed updates;

	private final Tickets tickets;

	private final Course course;

	private final CardPosting posting;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	private final DepartmentHours departments;

	private final ReminderHours hours;

	private final BusinessClock clock;

	UpdateReminders(UpdatesOwed updates, Tickets tickets, Course course, CardPosting posting, Outbox outbox,
			Phrases phrases, TicketWords words, SpokenTime time, DepartmentHours departments, ReminderHours hours,
			BusinessClock clock) {
		this.updates = updates;
		this.tickets = tickets;
		this.course = course;
		this.posting = posting;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
		this.departments = departments;
		this.hours = hours;
		this.clock = clock;
	}

	/** The tickets about which somebody has to be reminded now. */
	List<TicketNumber> due() {
		Instant now = this.clock.now();
		return this.updates.by(now)
			.stream()
			.filter((ticket) -> this.outbox.find(key(ticket, now)).isEmpty())
			.filter((ticket) -> this.posting.desk(ticket).filter((desk) -> this.hours.isLoud(desk, now)).isPresent())
			.map(Ticket::number)
			.toList();
	}

	/** Reminds of one, unless a reply is just leaving. */
	@Transactional
	public void remind(TicketNumber number) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		Instant now = this.clock.now();
		boolean owed = ticket.permits(TicketAction.REPLY_INTERIM)
				&& ticket.updateDueAt().filter((due) -> !due.isAfter(now)).isPresent();
		if (owed && !isAboutToSpeak(ticket)) {
			this.posting.sayUnderCard(ticket, List.of(),
					(desk) -> Outgoing.to(desk.address(), text(ticket))
						.keyed(key(ticket, now))
						.about(TicketWords.subject(number), Errands.purpose(PromiseDay.NAME, "")));
		}
	}

	private boolean isAboutToSpeak(Ticket ticket) {
		return this.course.replies(ticket.number()).stream().anyMatch((reply) -> reply.state() == Reply.State.HELD);
	}

	private RichText text(Ticket ticket) {
		boolean stands = ticket.committedDay()
			.filter((day) -> this.departments.of(ticket.department()).closing(day).isAfter(this.clock.now()))
			.isPresent();
		return this.phrases.say(stands ? "update.owed" : "update.owed-late", "headline", this.words.headline(ticket),
				"commune", this.words.communeInside(ticket.commune()), "days", this.updates.everyDays(), "day",
				ticket.committedDay().map(this.time::day).orElse(""));
	}

	private String key(Ticket ticket, Instant now) {
		return "update:" + ticket.number().value() + ":" + this.updates.latestDue(ticket, now).getEpochSecond();
	}

}
