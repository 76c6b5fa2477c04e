package vn.thongsuot.reminder;

import java.util.Comparator;

import vn.thongsuot.ticket.Ticket;

/** A ticket of which somebody is reminded now. */
record Reminder(ReminderPlan plan, Ticket ticket) {

	static final Comparator<Reminder> MOST_OVERDUE_FIRST = Comparator
		.comparing((Reminder reminder) -> reminder.plan().dueAt())
		.thenComparing((reminder) -> reminder.plan().ticketId());

}
