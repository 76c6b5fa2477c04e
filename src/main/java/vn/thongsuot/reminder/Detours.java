package vn.thongsuot.reminder;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Undelivered;

/**
 * Tells the standing unit in place of a group that could not be reached: at once if a
 * reminder did not arrive, at the next step of the ladder if the card was refused. (A
 * card that waits for a lost group needs nothing: the standing unit stands in for it.)
 */
@Component
class Detours {

	private final ReminderPlans plans;

	private final BusinessClock clock;

	Detours(ReminderPlans plans, BusinessClock clock) {
		this.plans = plans;
		this.clock = clock;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(Undelivered undelivered) {
		Posted message = undelivered.message();
		if (isReminder(message)) {
			each(message, (plan) -> plan.divert(this.clock.now()));
		}
		else if (!undelivered.kept() && startsWith(message.key(), ReminderPost.CARD)) {
			each(message, ReminderPlan::divert);
		}
	}

	private void each(Posted message, Consumer<ReminderPlan> change) {
		if (message.about() != null && message.about().kind().equals("ticket")) {
			message.about().ids().forEach((id) -> this.plans.lock(Long.parseLong(id)).ifPresent(change));
		}
	}

	/** What went to the standing unit itself has nowhere else to go. */
	private static boolean isReminder(Posted message) {
		return message.purpose().equals(ReminderPost.PURPOSE)
				&& !(message.key() != null && message.key().endsWith(ReminderPost.DIVERTED));
	}

	private static boolean startsWith(@Nullable String key, String prefix) {
		return key != null && key.startsWith(prefix);
	}

}
