package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;

/**
 * Says to one desk what is due: in one transaction the words are posted and the plans
 * move on, so that nothing is said twice and nothing forgotten.
 */
@Component
class Reminding {

	/** A list that comes so long after its time was kept back by something. */
	private static final Duration LATE = Duration.ofMinutes(10);

	private final Turns turns;

	private final DueReminders due;

	private final Ladder ladder;

	private final Habits habits;

	private final ReminderPost post;

	private final Approvers approvers;

	private final Outbox outbox;

	private final ReminderSettings settings;

	Reminding(Turns turns, DueReminders due, Ladder ladder, Habits habits, ReminderPost post, Approvers approvers,
			Outbox outbox, ReminderSettings settings) {
		this.turns = turns;
		this.due = due;
		this.ladder = ladder;
		this.habits = habits;
		this.post = post;
		this.approvers = approvers;
		this.outbox = outbox;
		this.settings = settings;
	}

	/** Reminds a desk of all that is due there, unless another node is at it. */
	@Transactional
	void remind(Recipient recipient, List<Matter> matters, Instant now) {
		if (this.turns.take(Turn.Round.DESKS, now).isEmpty()) {
			return;
		}
		Mornings mornings = this.habits.of(recipient.addresses().getFirst(), recipient.department());
		tell(recipient, this.due.of(matters, mornings, now), now, mornings);
	}

	/**
	 * Words one by one, unless there are many or the list comes late, as after an outage;
	 * what is overdue as one list.
	 */
	private void tell(Recipient recipient, List<Reminder> due, Instant now, Mornings mornings) {
		Map<Boolean, List<Reminder>> byStep = due.stream()
			.collect(Collectors.partitioningBy((reminder) -> reminder.plan().step() == Rung.MORNING));
		List<Reminder> words = Objects.requireNonNull(byStep.get(false));
		List<Reminder> lines = Objects.requireNonNull(byStep.get(true));
		if (words.size() > this.settings.singles() || (!lines.isEmpty() && isLate(now, mornings))) {
			list(recipient, due, now, mornings);
			return;
		}
		words.forEach((word) -> on(List.of(word), this.post.word(recipient, word, now), now, mornings));
		list(recipient, lines, now, mornings);
	}

	private static boolean isLate(Instant now, Mornings mornings) {
		return mornings.of(mornings.day(now)).plus(LATE).isBefore(now);
	}

	private void list(Recipient recipient, List<Reminder> due, Instant now, Mornings mornings) {
		if (!due.isEmpty()) {
			on(due, this.post.list(recipient, due, now), now, mornings);
		}
	}

	/** Posts a message and sends the plans on. */
	private void on(List<Reminder> reminders, Outgoing message, Instant now, Mornings mornings) {
		String key = Objects.requireNonNull(message.key());
		this.outbox.post(message);
		this.approvers.remind(reminders, key, now);
		reminders.stream()
			.map(Reminder::plan)
			.forEach((plan) -> plan.posted(key, this.ladder.after(plan.step(), plan.dueAt(), now, mornings)));
	}

}
