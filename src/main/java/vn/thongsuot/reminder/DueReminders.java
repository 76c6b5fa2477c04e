package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;

/** What is to be said now, locked until the transaction ends in which it is said. */
@Component
class DueReminders {

	private final ReminderPlans plans;

	private final Ladder ladder;

	private final Tickets tickets;

	private final Receipts receipts;

	private final Outbox outbox;

	DueReminders(ReminderPlans plans, Ladder ladder, Tickets tickets, Receipts receipts, Outbox outbox) {
		this.plans = plans;
		this.ladder = ladder;
		this.tickets = tickets;
		this.receipts = receipts;
		this.outbox = outbox;
	}

	/** What is due of those matters at a reader's times, most overdue first. */
	List<Reminder> of(List<Matter> matters, Mornings mornings, Instant now) {
		List<ReminderPlan> locked = lock(matters, now);
		Set<ReminderPlan> done = takeBackWhatIsOvertaken(locked, now);
		return reminders(locked.stream()
			.filter(Predicate.not(done::contains))
			.filter((plan) -> isDue(plan, now, mornings))
			.toList());
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

	private List<Reminder> reminders(List<ReminderPlan> due) {
		Map<Long, Ticket> found = this.tickets.byIds(due.stream().map(ReminderPlan::ticketId).toList());
		return due.stream()
			.map((plan) -> new Reminder(plan, Objects.requireNonNull(found.get(plan.ticketId()))))
			.sorted(Reminder.MOST_OVERDUE_FIRST)
			.toList();
	}

	private record Owed(String department, boolean diverted) {

	}

}
