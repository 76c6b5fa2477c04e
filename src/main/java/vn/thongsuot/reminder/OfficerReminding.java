package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;

/**
 * Reminds an officer of what a department has asked, once; closes the ticket if no answer
 * comes for much longer.
 */
@Component
class OfficerReminding {

	private final ReminderPlans plans;

	private final Habits habits;

	private final Tickets tickets;

	private final TicketLife life;

	private final Officers officers;

	private final ReminderPost post;

	private final Outbox outbox;

	OfficerReminding(ReminderPlans plans, Habits habits, Tickets tickets, TicketLife life, Officers officers,
			ReminderPost post, Outbox outbox) {
		this.plans = plans;
		this.habits = habits;
		this.tickets = tickets;
		this.life = life;
		this.officers = officers;
		this.post = post;
		this.outbox = outbox;
	}

	/** Locks the ticket first, as whoever acts on it does. */
	@Transactional
	void remind(long number, Instant now) {
		Ticket ticket = this.tickets.lock(number).orElseThrow();
		this.plans.lock(number, Matter.Kind.INFORMATION)
			.filter((plan) -> !plan.nextAt().isAfter(now))
			.ifPresent((plan) -> take(new Reminder(plan, ticket), now));
	}

	private void take(Reminder reminder, Instant now) {
		ReminderPlan plan = reminder.plan();
		if (plan.step() == Rung.GIVE_UP || !plan.dueAt().isAfter(now)) {
			this.life.giveUp(new TicketNumber(plan.ticketId()));
			return;
		}
		Optional<Address> officer = this.officers.byId(reminder.ticket().officerId()).flatMap(Officer::address);
		Mornings mornings = officer.map(this.habits::ofOfficer).orElseGet(this.habits::ofOfficers);
		if (!mornings.isLoud(now)) {
			plan.moveTo(new Planned(Rung.OFFICER, mornings.loud(now)));
			return;
		}
		Planned end = new Planned(Rung.GIVE_UP, plan.dueAt());
		officer.ifPresentOrElse((address) -> say(address, reminder, end, now), () -> plan.moveTo(end));
	}

	private void say(Address officer, Reminder reminder, Planned next, Instant now) {
		Outgoing message = this.post.officer(officer, reminder, now);
		this.outbox.post(message);
		reminder.plan().posted(Objects.requireNonNull(message.key()), next);
	}

}
