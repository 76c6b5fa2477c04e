package vn.thongsuot.reminder;

import vn.thongsuot.ticket.Ticket;

/** A ticket of which a desk is reminded now. */
record Reminder(ReminderPlan plan, Ticket ticket) {

}
