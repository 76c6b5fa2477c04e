package vn.thongsuot.ticket;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.calendar.WorkingTime;

/** The moment in which a reply leaves for the officer, and what keeps it from leaving. */
@Component
class ReplyRelease {

	private final OpenReplies open;

	private final ApprovalQueue queue;

	private final Records records;

	private final ApplicationEventPublisher publisher;

	private final DeadlineSettings settings;

	private final BusinessClock businessClock;

	private final DepartmentHours hours;

	private final Clock clock;

	private final UpdateRule updates;

	ReplyRelease(OpenReplies open, ApprovalQueue queue, Records records, ApplicationEventPublisher publisher,
			DeadlineSettings settings, BusinessClock businessClock, DepartmentHours hours, WorkingTime province,
			Clock clock) {
		this.open = open;
		this.queue = queue;
		this.records = records;
		this.publisher = publisher;
		this.settings = settings;
		this.businessClock = businessClock;
		this.hours = hours;
		this.clock = clock;
		this.updates = new UpdateRule(province, settings.updateEveryDays());
	}

	/** What leaves by itself waits for a lead first where that is wanted. */
	void begin(Reply reply, Ticket ticket) {
		if (reply.state() == Reply.State.HELD && this.queue.holds(reply, ticket)) {
			this.queue.submit(reply, ticket);
		}
		else {
			this.publisher.publishEvent(new ReplyChanged(reply, ticket));
		}
	}

	/**
	 * Lets it leave, if the ticket permits: else it stays in the group, is asked about
	 * again, or waits for a lead.
	 */
	void release(Reply reply) {
		Ticket ticket = this.open.lock(reply.ticket());
		if (ticket.state() == TicketState.WITHDRAWN) {
			become(reply, Reply.State.INTERNAL, ticket);
			return;
		}
		if (!ticket.permits(action(reply, ticket))) {
			reply.becomeAnswer();
		}
		TicketAction action = action(reply, ticket);
		if (!ticket.permits(action)) {
			reply.askAgainAt(this.clock.instant().plus(this.settings.askAgain()));
			become(reply, Reply.State.ASKED, ticket);
			return;
		}
		if (this.queue.holds(reply, ticket)) {
			this.queue.submit(reply, ticket);
			return;
		}
		act(ticket, reply);
		become(reply, Reply.State.RELEASED, ticket);
		this.records.happen(ticket, action, reply.author(), reply.answer());
	}

	/** What the ticket has to know of a reply. */
	private void act(Ticket ticket, Reply reply) {
		if (reply.purpose() == Reply.Purpose.ANSWER) {
			ticket.answeredAt(this.businessClock.now());
		}
		else if (ticket.claimant().isEmpty()) {
			ticket.claimedBy(reply.author());
		}
		reply.promisedDay()
			.ifPresent((day) -> ticket.committedTo(day, this.businessClock.now(), this.hours.of(ticket.department()),
					this.updates.nextUpdateDue(this.businessClock.now())));
	}

	private static TicketAction action(Reply reply, Ticket ticket) {
		return switch (reply.purpose()) {
			case ANSWER -> (reply.letter().isPresent() && ticket.permits(TicketAction.RELAY)) ? TicketAction.RELAY
					: TicketAction.ANSWER;
			case QUESTION -> TicketAction.ASK_OFFICER;
			case INTERIM -> TicketAction.REPLY_INTERIM;
		};
	}

	/** Takes it back from a lead, with the reason why. */
	void recall(Reply reply, String why) {
		reply.recalled(why);
		this.publisher.publishEvent(new ReplyChanged(reply, this.open.lock(reply.ticket())));
	}

	void become(Reply reply, Reply.State state, Ticket ticket) {
		reply.become(state);
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
	}

}
