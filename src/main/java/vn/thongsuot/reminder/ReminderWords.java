package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Punctuality;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What people read: short, without blame, the department by name. */
@Component
class ReminderWords {

	/**
	 * How many tickets of a list are shown with their first words; of more only the
	 * numbers.
	 */
	static final int SHOWN = 12;

	private static final Duration OF_LATE = Duration.ofDays(30);

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	private final Habits habits;

	private final Course course;

	private final Punctuality punctuality;

	ReminderWords(Phrases phrases, TicketWords words, SpokenTime time, Habits habits, Course course,
			Punctuality punctuality) {
		this.phrases = phrases;
		this.words = words;
		this.time = time;
		this.habits = habits;
		this.course = course;
		this.punctuality = punctuality;
	}

	/**
	 * The word under a card, naming who took it.
	 * @param reader code of the department whose desk reads it
	 */
	RichText word(Reminder reminder, String reader) {
		Ticket ticket = reminder.ticket();
		boolean pending = ticket.state() == TicketState.PENDING_APPROVAL || this.course.awaitsApproval(ticket.number());
		return this.phrases.say("reminder." + step(reminder), "headline", this.words.headline(ticket), "commune",
				this.words.commune(ticket.commune()), "inside", this.words.communeInside(ticket.commune()), "deadline",
				this.time.of(ticket.dueAt()), "department", this.words.department(ticket.department()), "reader",
				this.words.department(reader), "taken",
				urgent(ticket).then(pending ? this.phrases.say("reminder.pending") : taken(ticket)), "ask",
				this.phrases.say(pending ? "reminder.ask-lead" : "reminder.ask", "reader",
						this.words.department(reader), "department", this.words.department(ticket.department())));
	}

	/** What no department has to answer yet is to be routed. */
	private static String step(Reminder reminder) {
		Rung step = reminder.plan().step();
		if (reminder.ticket().state() == TicketState.RETURNED) {
			return (step == Rung.NUDGE) ? "unrouted-nudge" : "unrouted";
		}
		return step.name().toLowerCase(Locale.ROOT);
	}

	private RichText urgent(Ticket ticket) {
		return ticket.urgentReason()
			.map((reason) -> this.phrases.say("reminder.urgent", "reason", reason).then(new RichText("\n")))
			.orElse(RichText.EMPTY);
	}

	private RichText taken(Ticket ticket) {
		return ticket.claimant()
			.map((name) -> this.phrases.say("reminder.taken", "name", name))
			.orElseGet(() -> this.phrases.say("reminder.untaken"));
	}

	/** Those that are kept because nobody has approved their answer. */
	private Set<TicketNumber> pending(List<Ticket> tickets) {
		Set<TicketNumber> pending = new HashSet<>(
				this.course.awaitingApproval(tickets.stream().map(Ticket::number).toList()));
		tickets.stream()
			.filter((ticket) -> ticket.state() == TicketState.PENDING_APPROVAL)
			.forEach((ticket) -> pending.add(ticket.number()));
		return pending;
	}

	/** What is told to those who are to approve the answers of these tickets. */
	RichText approver(List<Ticket> tickets, Instant now) {
		Ticket first = tickets.getFirst();
		return (tickets.size() == 1)
				? this.phrases.say("reminder.approver", "headline", this.words.headline(first), "department",
						this.words.department(first.department()), "commune", this.words.communeInside(first.commune()),
						"deadline", this.time.of(first.dueAt()))
				: this.phrases.say("reminder.approvers", "count", tickets.size(), "lines",
						lines(tickets, first.department(), now), "rest", rest(tickets));
	}

	/** The list, in the given order; what is beyond its length is named by number. */
	RichText list(List<Ticket> tickets, String reader, Instant now) {
		boolean allDue = tickets.stream().noneMatch((ticket) -> ticket.dueAt().isAfter(now));
		return this.phrases.say(allDue ? "reminder.list" : "reminder.list-mixed", "department",
				this.words.department(reader), "count", tickets.size(), "lines", lines(tickets, reader, now), "rest",
				rest(tickets));
	}

	/**
	 * What a lead hears of the own departments.
	 * @param days working days overdue from which on a ticket stands here
	 */
	RichText lead(List<Ticket> tickets, List<String> departments, int days, Instant now) {
		return this.phrases.say("reminder.lead", "departments", names(departments), "days", days, "count",
				tickets.size(), "lines", lines(tickets, single(departments), now), "rest", rest(tickets), "record",
				record(departments, now));
	}

	/** What the standing unit hears of all others, and who does not hear of it. */
	RichText standingUnit(List<Ticket> tickets, List<RichText> unreachable, int days, Instant now) {
		RichText silent = unreachable.isEmpty() ? RichText.EMPTY
				: new RichText("\n").then(RichText.lines(unreachable)).then(new RichText("\n"));
		return this.phrases.say("reminder.standing-unit", "days", days, "count", tickets.size(), "lines",
				lines(tickets, "", now), "rest", rest(tickets), "silent", silent);
	}

	/** That the leads of a department cannot be told; by name, if any is named. */
	RichText unreachable(String department, String leads) {
		String key = leads.isEmpty() ? "reminder.no-lead" : "reminder.lead-unreachable";
		return this.phrases.say(key, "department", this.words.department(department), "names", leads);
	}

	/** The word to an officer who was asked for more. */
	RichText officer(Reminder reminder) {
		Ticket ticket = reminder.ticket();
		return this.phrases.say("reminder.officer", "headline", this.words.headline(ticket), "department",
				this.words.departmentInFull(ticket.department()), "deadline", this.time.of(reminder.plan().dueAt()));
	}

	/** How punctual those departments were of late. */
	private RichText record(List<String> departments, Instant now) {
		return departments.stream()
			.map((department) -> this.punctuality.of(department, now.minus(OF_LATE), now))
			.reduce(Punctuality.Count::plus)
			.filter((count) -> count.answered() + count.promised() > 0)
			.map((count) -> new RichText("\n").then(this.phrases.say("reminder.record", "days", OF_LATE.toDays(),
					"punctual", count.inTime(), "answered", count.answered(), "promises", promises(count))))
			.orElse(RichText.EMPTY);
	}

	private RichText promises(Punctuality.Count count) {
		return (count.promised() == 0) ? RichText.EMPTY
				: this.phrases.say("reminder.promises", "kept", count.kept(), "promised", count.promised());
	}

	/**
	 * A line for each of the first tickets.
	 * @param reader code of the department that goes without saying; may be empty
	 */
	RichText lines(List<Ticket> tickets, String reader, Instant now) {
		List<Ticket> shown = tickets.stream().limit(SHOWN).toList();
		Set<TicketNumber> pending = pending(shown);
		return IntStream.range(0, shown.size())
			.mapToObj((place) -> line(place + 1, shown.get(place), reader,
					standing(shown.get(place), pending.contains(shown.get(place).number()), now)))
			.reduce(RichText.EMPTY, RichText::then);
	}

	private RichText line(int place, Ticket ticket, String reader, String standing) {
		RichText owner = ticket.department().equals(reader) ? RichText.EMPTY : owner(ticket);
		return new RichText("\n").then(this.phrases.say("reminder.line", "place", place, "headline",
				this.words.headline(ticket), "owner", owner, "late", standing));
	}

	private RichText owner(Ticket ticket) {
		return (ticket.state() == TicketState.RETURNED) ? this.phrases.say("reminder.unowned")
				: this.phrases.say("reminder.owner", "department", this.words.department(ticket.department()));
	}

	private String standing(Ticket ticket, boolean pending, Instant now) {
		String late = ticket.isUrgent() ? this.phrases.label("reminder.urgent-line", "late", late(ticket, now))
				: late(ticket, now);
		return pending ? this.phrases.label("reminder.pending-line", "late", late) : late;
	}

	private String late(Ticket ticket, Instant now) {
		if (ticket.dueAt().isAfter(now)) {
			return this.phrases.label("reminder.soon", "deadline", this.time.of(ticket.dueAt()));
		}
		long days = this.habits.usual(ticket.department()).daysAfter(ticket.dueAt(), now);
		return (days == 0) ? this.phrases.label("reminder.today", "deadline", this.time.of(ticket.dueAt()))
				: this.phrases.label("reminder.late", "days", days);
	}

	/** The numbers of those that have no line. */
	RichText rest(List<Ticket> tickets) {
		if (tickets.size() <= SHOWN) {
			return RichText.EMPTY;
		}
		String numbers = tickets.stream()
			.skip(SHOWN)
			.map((ticket) -> ticket.number().toString())
			.collect(Collectors.joining(", "));
		return new RichText("\n").then(this.phrases.say("reminder.rest", "numbers", numbers));
	}

	private String names(List<String> departments) {
		return departments.stream().map(this.words::department).collect(Collectors.joining(", "));
	}

	private static String single(List<String> departments) {
		return (departments.size() == 1) ? departments.getFirst() : "";
	}

}
