package vn.thongsuot.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Department;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketEvent;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** Has the department reminded when an officer asks for it, once a working day. */
@Component
class NudgeTalk implements PressHandler {

	static final String NUDGE = "t-nudge";

	private final Voice voice;

	private final OwnTickets own;

	private final TicketLife life;

	private final Course course;

	private final DepartmentHours hours;

	private final BusinessClock clock;

	private final TicketWords words;

	private final SpokenTime time;

	NudgeTalk(Voice voice, OwnTickets own, TicketLife life, Course course, DepartmentHours hours, BusinessClock clock,
			TicketWords words, SpokenTime time) {
		this.voice = voice;
		this.own = own;
		this.life = life;
		this.course = course;
		this.hours = hours;
		this.clock = clock;
		this.words = words;
		this.time = time;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(NUDGE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Ticket ticket = this.own.own(incoming.chat(), Presses.number(press, 0));
		String reminded = reminded(ticket);
		WorkingTime at = this.hours.of(reminded);
		Instant heard = at.nextWorking(this.clock.now());
		if (!ticket.permits(TicketAction.NUDGE)) {
			return this.voice.label("conversation.ticket.not-now", "state", this.words.state(ticket));
		}
		if (wasNudgedOn(at.day(heard), ticket, at)) {
			return this.voice.label("conversation.nudge.already", "day", this.time.day(heard));
		}
		this.life.nudge(ticket.number(), this.own.actor(incoming.chat()));
		return this.voice.label("conversation.nudge.done", "department", this.words.department(reminded), "time",
				this.time.of(heard));
	}

	/** What no department has to answer yet is the standing unit's. */
	private static String reminded(Ticket ticket) {
		return (ticket.state() == TicketState.RETURNED) ? Department.STANDING_UNIT : ticket.department();
	}

	/** A wish at night or on a holiday is for the next working day. */
	private boolean wasNudgedOn(LocalDate day, Ticket ticket, WorkingTime at) {
		return this.course.of(ticket.number())
			.stream()
			.filter((event) -> event.action() == TicketAction.NUDGE)
			.map(TicketEvent::at)
			.anyMatch((instant) -> at.day(at.nextWorking(instant)).equals(day));
	}

}
