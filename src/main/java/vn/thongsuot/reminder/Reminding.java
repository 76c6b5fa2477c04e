package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.ticket.Tickets;

/**
 * Says to one desk what is due: in one transaction the words are posted and the plans
 * move on, so that nothing is said twice and nothing forgotten.
 */
@Component
class Reminding {

	private final Turns turns;

	private final ReminderPlans plans;

	private final Ladder ladder;

	private final Tickets tickets;

	private final ReminderPost post;

	private final Outbox outbox;

	private final ReminderSettings settings;

	Reminding(Turns turns, ReminderPlans plans, Ladder ladder, Tickets tickets, ReminderPost post, Outbox outbox,
			ReminderSettings settings) {
		this.turns = turns;
		this.plans = plans;
		this.ladder = ladder;
		this.tickets = tickets;
		this.post = post;
		this.outbox = outbox;
		this.settings = settings;
	}

	/**
	 * Reminds a desk of all that is due there, unless another node is at it.
	 * @param desk nothing if nobody can be told; the plans then wait for the next working
	 * day
	 */
	@Transactional
	void remind(Optional<Desk> desk, List<Matter> matters, Instant now) {
		if (this.turns.take(Turn.Round.DESKS, now).isEmpty()) {
			return;
		}
		List<Reminder> due = due(matters, now);
		desk.ifPresent((reached) -> say(reached, due, now));
		due.forEach((reminder) -> reminder.plan().said(this.ladder.afterNaming(reminder.plan().dueAt(), now)));
	}

	/**
	 * What is to be said now, most overdue first; what has time until later is put off.
	 */
	private List<Reminder> due(List<Matter> matters, Instant now) {
		List<Reminder> due = new ArrayList<>();
		for (Matter matter : matters) {
			for (ReminderPlan plan : this.plans.lockDue(matter.department(), matter.category(), matter.diverted(),
					now)) {
				plan.moveTo(this.ladder.settle(plan.step(), plan.dueAt(), now));
				if (!plan.nextAt().isAfter(now)) {
					due.add(new Reminder(plan, this.tickets.findById(plan.ticketId()).orElseThrow()));
				}
			}
		}
		due.sort(Comparator.comparing((Reminder reminder) -> reminder.plan().dueAt())
			.thenComparing((reminder) -> reminder.plan().ticketId()));
		return due;
	}

	/** One by one at their deadlines; as one list if there are many, or overdue ones. */
	private void say(Desk desk, List<Reminder> due, Instant now) {
		boolean single = due.size() <= this.settings.singles()
				&& due.stream().allMatch((reminder) -> reminder.plan().step() == Rung.DEADLINE);
		if (single) {
			due.forEach((reminder) -> this.outbox.post(this.post.deadline(desk, reminder, now)));
		}
		else if (!due.isEmpty()) {
			this.outbox.post(this.post.list(desk, due, now));
		}
	}

}
