package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Department;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.ticket.TicketState;

/**
 * Keeps the plans of each ticket, in the transaction in which the ticket changes: they
 * come with what is owed and go with it; what is still on its way is taken back. Listens
 * before other rooms post, so that all lock plans first and chats second.
 */
@Component
class Planner {

	private final ReminderPlans plans;

	private final Ladder ladder;

	private final Habits habits;

	private final ReminderSettings settings;

	private final Course course;

	private final Outbox outbox;

	private final BusinessClock clock;

	Planner(ReminderPlans plans, Ladder ladder, Habits habits, ReminderSettings settings, Course course, Outbox outbox,
			BusinessClock clock) {
		this.plans = plans;
		this.ladder = ladder;
		this.habits = habits;
		this.settings = settings;
		this.course = course;
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(TicketChanged changed) {
		Ticket ticket = changed.ticket();
		if (changed.event().action() == TicketAction.FILE) {
			this.plans.save(plan(ticket, Matter.Kind.ANSWER, ticket.dueAt(), first(ticket)));
			return;
		}
		List<ReminderPlan> known = this.plans.lock(ticket.number().value());
		known.stream().filter((plan) -> !isOwed(plan.matter(), ticket)).forEach(this::drop);
		if (isOwed(Matter.Kind.ANSWER, ticket)) {
			of(Matter.Kind.ANSWER, known).ifPresentOrElse((plan) -> keep(plan, ticket), () -> begin(ticket));
		}
		if (changed.event().action() == TicketAction.NUDGE && of(Matter.Kind.NUDGE, known).isEmpty()) {
			nudge(ticket);
		}
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(ReplyChanged changed) {
		Ticket ticket = changed.ticket();
		Reply reply = changed.reply();
		List<ReminderPlan> known = this.plans.lock(ticket.number().value());
		if (!known.isEmpty()) {
			boolean held = reply.state() == Reply.State.HELD || isAboutToBeAnswered(ticket);
			known.forEach((plan) -> plan.held(held));
		}
		if (reply.purpose() == Reply.Purpose.QUESTION && reply.state() == Reply.State.DELIVERED
				&& isOwed(Matter.Kind.INFORMATION, ticket)) {
			of(Matter.Kind.INFORMATION, known).ifPresent(this::drop);
			awaitOfficer(ticket);
		}
	}

	private static boolean isOwed(Matter.Kind matter, Ticket ticket) {
		return switch (matter) {
			case ANSWER, NUDGE -> ticket.state().isTicking();
			case INFORMATION -> ticket.state() == TicketState.AWAITING_OFFICER;
		};
	}

	private static Optional<ReminderPlan> of(Matter.Kind matter, List<ReminderPlan> plans) {
		return plans.stream().filter((plan) -> plan.matter() == matter).findFirst();
	}

	private void drop(ReminderPlan plan) {
		takeBack(plan);
		this.plans.delete(plan);
	}

	/** Other tickets that stand in the same message are named anew. */
	private void takeBack(ReminderPlan plan) {
		plan.postedKey()
			.filter(this.outbox::withdraw)
			.ifPresent((key) -> this.plans.lockPosted(key).forEach((each) -> each.takenBack(this.clock.now())));
	}

	private void begin(Ticket ticket) {
		save(ticket, Matter.Kind.ANSWER, ticket.dueAt(), first(ticket));
	}

	private void keep(ReminderPlan plan, Ticket ticket) {
		boolean elsewhere = !department(ticket).equals(plan.department());
		boolean anew = !ticket.dueAt().equals(plan.dueAt()) || (elsewhere && plan.isDiverted());
		plan.leadTo(department(ticket), ticket.category());
		if (elsewhere || anew) {
			takeBack(plan);
		}
		if (anew) {
			plan.dueAt(ticket.dueAt(), first(ticket));
		}
	}

	private Planned first(Ticket ticket) {
		Mornings usual = this.habits.usual(department(ticket));
		Instant near = this.ladder.soonBefore(ticket.dueAt(), ticket.timeAllowed(usual.time()), usual.time());
		return this.ladder.from(near, ticket.dueAt(), this.clock.now(), usual);
	}

	private void nudge(Ticket ticket) {
		save(ticket, Matter.Kind.NUDGE, ticket.dueAt(), new Planned(Rung.NUDGE, this.clock.now()));
	}

	private void awaitOfficer(Ticket ticket) {
		WorkingTime time = this.habits.ofOfficers().time();
		Instant now = this.clock.now();
		save(ticket, Matter.Kind.INFORMATION, time.plusWorkingDays(now, this.settings.giveUpAfter()),
				new Planned(Rung.OFFICER, time.plusWorkingDays(now, this.settings.officerAfter())));
	}

	private void save(Ticket ticket, Matter.Kind matter, Instant due, Planned planned) {
		ReminderPlan plan = plan(ticket, matter, due, planned);
		plan.held(isAboutToBeAnswered(ticket));
		this.plans.save(plan);
	}

	private static ReminderPlan plan(Ticket ticket, Matter.Kind matter, Instant due, Planned planned) {
		return new ReminderPlan(ticket.number().value(), matter, department(ticket), ticket.category(), due, planned);
	}

	private boolean isAboutToBeAnswered(Ticket ticket) {
		return this.course.replies(ticket.number()).stream().anyMatch((reply) -> reply.state() == Reply.State.HELD);
	}

	private static String department(Ticket ticket) {
		return (ticket.state() == TicketState.RETURNED) ? Department.STANDING_UNIT : ticket.department();
	}

}
