package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** The list of a desk's open tickets. */
@Component
class WorkList {

	private final Phrases phrases;

	private final SpokenTime time;

	private final TicketWords words;

	private final BusinessClock clock;

	private final CardWays ways;

	private final Course course;

	private final List<WorkSection> sections;

	WorkList(Phrases phrases, SpokenTime time, TicketWords words, BusinessClock clock, CardWays ways, Course course,
			List<WorkSection> sections) {
		this.phrases = phrases;
		this.time = time;
		this.words = words;
		this.clock = clock;
		this.ways = ways;
		this.course = course;
		this.sections = sections;
	}

	/** The tickets, and what else a desk has to see to. */
	RichText of(List<Ticket> tickets, boolean more, Desk desk) {
		List<RichText> sections = new ArrayList<>();
		if (!tickets.isEmpty()) {
			sections.add(list(desk, tickets, more));
		}
		this.sections.stream()
			.map((section) -> section.at(desk))
			.filter((section) -> !section.isEmpty())
			.forEach(sections::add);
		return sections.isEmpty() ? this.phrases.say("desk.work.nothing")
				: sections.stream()
					.reduce((before, after) -> before.then(new RichText("\n\n")).then(after))
					.orElseThrow();
	}

	private RichText list(Desk desk, List<Ticket> tickets, boolean more) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say(more ? "desk.work.head-more" : "desk.work.head", "count", tickets.size()));
		tickets.stream().map((ticket) -> line(desk, ticket)).forEach(lines::add);
		lines.add(this.phrases.say("desk.work.foot"));
		return Texts.lines(lines);
	}

	/** One ticket, as it stands in the lists of a desk. */
	RichText line(Desk desk, Ticket ticket) {
		return this.phrases.say(key(ticket), "number", this.ways.number(ticket, desk), "start",
				TicketWords.start(ticket.question()), "commune", this.words.commune(ticket.commune()), "due",
				this.time.of(ticket.dueAt()), "claimant", claimant(ticket), "state", standing(ticket));
	}

	/** The same with the department that answers for it. */
	RichText lineWithDepartment(Desk desk, Ticket ticket) {
		return this.phrases.say("desk.work.with-department", "line", line(desk, ticket), "department",
				this.words.department(ticket.department()));
	}

	private String key(Ticket ticket) {
		if (!ticket.state().isTicking()) {
			return "desk.work.still";
		}
		return ticket.dueAt().isBefore(this.clock.now()) ? "desk.work.late" : "desk.work.line";
	}

	private String standing(Ticket ticket) {
		return this.phrases.label("desk.work.state." + ticket.state().name().toLowerCase(Locale.ROOT));
	}

	/** Who has it now: a lead, whoever took it, nobody. */
	private String claimant(Ticket ticket) {
		if (ticket.state() == TicketState.PENDING_APPROVAL || this.course.awaitsApproval(ticket.number())) {
			return this.phrases.label("desk.work.pending");
		}
		return ticket.claimant()
			.map((name) -> this.phrases.label("desk.work.claimed", "name", name))
			.orElseGet(() -> this.phrases.label("desk.work.free"));
	}

}
