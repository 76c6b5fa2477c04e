package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Outbox;

/**
 * Tells leads and the standing unit what the groups of their departments do not hear:
 * each of them in one message, of however many departments it speaks.
 */
@Component
class StandingIn {

	private final Turns turns;

	private final DueReminders due;

	private final ReminderPlans plans;

	private final Ladder ladder;

	private final Habits habits;

	private final ReminderPost post;

	private final Outbox outbox;

	StandingIn(Turns turns, DueReminders due, ReminderPlans plans, Ladder ladder, Habits habits, ReminderPost post,
			Outbox outbox) {
		this.turns = turns;
		this.due = due;
		this.plans = plans;
		this.ladder = ladder;
		this.habits = habits;
		this.post = post;
		this.outbox = outbox;
	}

	/** Tells all of it in one transaction, unless another node is at it. */
	@Transactional
	void tell(Map<Recipient, List<Matter>> silent, Instant now) {
		if (this.turns.take(Turn.Round.DESKS, now).isEmpty()) {
			return;
		}
		Map<Recipient, List<Reminder>> unheard = new LinkedHashMap<>();
		silent.forEach((recipient, matters) -> {
			List<Reminder> here = this.due.of(matters, mornings(recipient), now);
			if (!here.isEmpty()) {
				unheard.put(recipient, here);
			}
		});
		this.post.instead(unheard, now).forEach(this.outbox::post);
		unheard.forEach((recipient, here) -> here.forEach((reminder) -> goOn(recipient, reminder.plan(), now)));
	}

	/** Those who share a message have the own habits only for lists. */
	private Mornings mornings(Recipient recipient) {
		return this.habits.usual(recipient.department());
	}

	/** Nobody stands behind those who are told instead. */
	private void goOn(Recipient recipient, ReminderPlan plan, Instant now) {
		plan.toldInstead(this.ladder.after(plan.step(), plan.dueAt(), now, mornings(recipient)));
		if (plan.matter() == Matter.Kind.NUDGE && !recipient.isNobody()) {
			this.plans.delete(plan);
		}
	}

}
