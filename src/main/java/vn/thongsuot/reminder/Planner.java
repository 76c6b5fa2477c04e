package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Department;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.ticket.TicketState;

/**
 * Keeps the plan of each ticket, in the transaction in which the ticket changes: it comes
 * with the deadline and goes with the answer. Listens before other rooms post, so that
 * all lock plans first and chats second.
 */
@Component
class Planner {

	private final ReminderPlans plans;

	private final Ladder ladder;

	private final Course course;

	private final BusinessClock clock;

	Planner(ReminderPlans plans, Ladder ladder, Course course, BusinessClock clock) {
		this.plans = plans;
		this.ladder = ladder;
		this.course = course;
		this.clock = clock;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(TicketChanged changed) {
		Ticket ticket = changed.ticket();
		Optional<ReminderPlan> plan = this.plans.lock(ticket.number().value());
		if (!ticket.state().isTicking()) {
			plan.ifPresent(this.plans::delete);
		}
		else {
			plan.ifPresentOrElse((known) -> keep(known, ticket), () -> this.plans.save(begin(ticket)));
		}
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(ReplyChanged changed) {
		this.plans.lock(changed.ticket().number().value())
			.ifPresent((plan) -> plan.held(isAboutToBeAnswered(changed.ticket())));
	}

	private ReminderPlan begin(Ticket ticket) {
		Planned planned = this.ladder.from(ticket.dueAt(), this.clock.now());
		ReminderPlan plan = new ReminderPlan(ticket.number().value(), department(ticket), ticket.category(),
				ticket.dueAt(), planned);
		plan.held(isAboutToBeAnswered(ticket));
		return plan;
	}

	private void keep(ReminderPlan plan, Ticket ticket) {
		plan.leadTo(department(ticket), ticket.category());
		Instant due = ticket.dueAt();
		if (!due.equals(plan.dueAt())) {
			plan.dueAt(due, this.ladder.from(due, this.clock.now()));
		}
	}

	private boolean isAboutToBeAnswered(Ticket ticket) {
		return this.course.replies(ticket.number()).stream().anyMatch((reply) -> reply.state() == Reply.State.HELD);
	}

	private static String department(Ticket ticket) {
		return (ticket.state() == TicketState.RETURNED) ? Department.STANDING_UNIT : ticket.department();
	}

}
