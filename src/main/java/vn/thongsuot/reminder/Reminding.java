package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;

/**
 * Says to one desk what is due: in one transaction the words are posted and the plans
 * move on, so that nothing is said twice and nothing forgotten.
 */
@Component
class Reminding {

	/** A list that comes so long after its time was kept back by something. */
	private static final Duration LATE = Duration.ofMinutes(10);

	private final Turns turns;

	private final ReminderPlans plans;

	private final Ladder ladder;

	private final Habits habits;

	private final Tickets tickets;

	private final ReminderPost post;

	private final Approvers approvers;

	private final Receipts receipts;

	private final Outbox outbox;

	private final ReminderSettings settings;

	Reminding(Turns turns, ReminderPlans plans, Ladder ladder, Habits habits, Tickets tickets, ReminderPost post,
			Approvers approvers, Receipts receipts, Outbox outbox, ReminderSettings settings) {
		this.turns = turns;
		this.plans = plans;
		this.ladder = ladder;
		this.habits = habits;
		this.tickets = tickets;
		this.post = post;
		this.approvers = approvers;
		this.receipts = receipts;
		this.outbox = outbox;
		this.settings = settings;
	}

	/** Reminds a desk of all that is due there, unless another node is at it. */
	@Transactional
	void remind(Recipient recipient, List<Matter> matters, Instant now) {
		if (this.turns.take(Turn.Round.DESKS, now).isEmpty()) {
			return;
		}
		Mornings mornings = mornings(recipient);
		List<ReminderPlan> locked = lock(matters, now);
		Set<ReminderPlan> done = takeBackWhatIsOvertaken(locked, now);
		List<Reminder> due = reminders(locked.stream()
			.filter(Predicate.not(done::contains))
			.filter((plan) -> isDue(plan, now, mornings))
			.toList());
		if (recipient.instead()) {
			tellInstead(recipient, due, now, mornings);
		}
		else {
			tell(recipient, due, now, mornings);
		}
	}

	/** With their tickets, most overdue first. */
	private List<Reminder> reminders(List<ReminderPlan> due) {
		Map<Long, Ticket> found = this.tickets.byIds(due.stream().map(ReminderPlan::ticketId).toList());
		return due.stream()
			.map((plan) -> new Reminder(plan, Objects.requireNonNull(found.get(plan.ticketId()))))
			.sorted(Comparator.comparing((Reminder reminder) -> reminder.plan().dueAt())
				.thenComparing((reminder) -> reminder.plan().ticketId()))
			.toList();
	}

	/**
	 * Leads and standing unit share a message; each has the own habits only for lists.
	 */
	private Mornings mornings(Recipient recipient) {
		return recipient.instead() ? this.habits.usual(recipient.department())
				: this.habits.of(recipient.addresses().getFirst(), recipient.department());
	}

	/** One question a department, however many categories are due there. */
	private List<ReminderPlan> lock(List<Matter> matters, Instant now) {
		Map<Owed, Set<String>> categories = matters.stream()
			.collect(Collectors.groupingBy((matter) -> new Owed(matter.department(), matter.diverted()),
					LinkedHashMap::new, Collectors.mapping(Matter::category, Collectors.toSet())));
		return categories.entrySet()
			.stream()
			.flatMap((owed) -> this.plans.lockDue(owed.getKey().department(), owed.getKey().diverted(), now)
				.stream()
				.filter((plan) -> owed.getValue().contains(plan.category())))
			.toList();
	}

	/**
	 * The time of the next step has come, and the platform has not accepted the one
	 * before: it would come too late. If that is being sent right now, it counts as said.
	 * @return the plans with which that is the end
	 */
	private Set<ReminderPlan> takeBackWhatIsOvertaken(List<ReminderPlan> due, Instant now) {
		Set<String> keys = due.stream().flatMap((plan) -> plan.postedKey().stream()).collect(Collectors.toSet());
		Set<ReminderPlan> done = new HashSet<>();
		for (String key : keys) {
			List<ReminderPlan> posted = this.plans.lockPosted(key);
			if (this.outbox.withdraw(key)) {
				posted.forEach((plan) -> plan.takenBack(now));
			}
			else {
				posted.stream().filter(this.receipts::accept).forEach(done::add);
			}
		}
		return done;
	}

	/** Whether something is said now; what has time until later is put off. */
	private boolean isDue(ReminderPlan plan, Instant now, Mornings mornings) {
		if (!plan.isDiverted()) {
			plan.moveTo(this.ladder.settle(plan.step(), plan.dueAt(), now, mornings));
		}
		return !plan.nextAt().isAfter(now);
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
		reminders.stream().map(Reminder::plan).forEach((plan) -> plan.posted(key, next(plan, now, mornings)));
	}

	private Planned next(ReminderPlan plan, Instant now, Mornings mornings) {
		return (plan.step() == Rung.NUDGE) ? new Planned(Rung.NUDGE, mornings.nextDay(now))
				: this.ladder.after(plan.step(), plan.dueAt(), now, mornings);
	}

	/** Nobody stands behind those who are told instead. */
	private void tellInstead(Recipient recipient, List<Reminder> due, Instant now, Mornings mornings) {
		if (!due.isEmpty()) {
			this.post.instead(recipient, due, now).forEach(this.outbox::post);
		}
		due.stream().map(Reminder::plan).forEach((plan) -> {
			plan.toldInstead(next(plan, now, mornings));
			if (plan.matter() == Matter.Kind.NUDGE && !recipient.isNobody()) {
				this.plans.delete(plan);
			}
		});
	}

	private record Owed(String department, boolean diverted) {

	}

}
