package vn.thongsuot.reminder;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.DeskLost;
import vn.thongsuot.messaging.Delivered;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Undelivered;

/**
 * Notes that the platform has accepted a reminder: only then its step is taken. What did
 * not arrive at a department, be it the card or a reminder, is told to its lead and to
 * the standing unit at once.
 */
@Component
class Receipts {

	private final ReminderPlans plans;

	private final Readers readers;

	private final Recipients recipients;

	private final BusinessClock clock;

	Receipts(ReminderPlans plans, Readers readers, Recipients recipients, BusinessClock clock) {
		this.plans = plans;
		this.readers = readers;
		this.recipients = recipients;
		this.clock = clock;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(Delivered delivered) {
		Posted message = delivered.message();
		if (message.purpose().equals(ReminderPost.PURPOSE) && message.key() != null) {
			accept(message.key());
		}
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(Undelivered undelivered) {
		Posted message = undelivered.message();
		if (isForOneDepartment(message) || (!undelivered.kept() && isCard(message.key()))) {
			divert(message);
		}
		if (message.key() != null && ReminderPost.isForSuperior(message.key())) {
			this.readers.lockPosted(message.key()).ifPresent(Reader::accepted);
		}
	}

	private void accept(String key) {
		if (ReminderPost.isForSuperior(key)) {
			this.readers.lockPosted(key).ifPresent(Reader::accepted);
		}
		else {
			this.plans.lockPosted(key).forEach(this::accept);
		}
	}

	/** Others than the group are told what is open there. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void follow(DeskLost lost) {
		this.plans.lockOf(lost.department())
			.stream()
			.filter((plan) -> !this.recipients.isReachable(plan))
			.forEach((plan) -> plan.divert(this.clock.now()));
	}

	/**
	 * The step on its way has been taken.
	 * @return whether that was all
	 */
	boolean accept(ReminderPlan plan) {
		plan.accepted();
		boolean all = plan.matter() == Matter.Kind.NUDGE;
		if (all) {
			this.plans.delete(plan);
		}
		return all;
	}

	private void divert(Posted message) {
		if (message.about() != null && message.about().kind().equals("ticket")) {
			message.about()
				.ids()
				.forEach((id) -> this.plans.lock(Long.parseLong(id))
					.stream()
					.filter((plan) -> plan.matter() != Matter.Kind.INFORMATION)
					.forEach((plan) -> plan.divert(this.clock.now())));
		}
	}

	/** Who was told in place of others has nobody in the own place. */
	private static boolean isForOneDepartment(Posted message) {
		String key = message.key();
		return message.purpose().equals(ReminderPost.PURPOSE) && key != null
				&& Stream.of(ReminderPost.INSTEAD, ReminderPost.STANDING_UNIT, ReminderPost.OFFICER)
					.noneMatch(key::startsWith);
	}

	private static boolean isCard(@Nullable String key) {
		return key != null && key.startsWith(Threads.CARD);
	}

}
