package vn.thongsuot.reminder;

import vn.thongsuot.ticket.Ticket;

/** A ticket of which somebody is reminded now. */
record Reminder(ReminderPlan plan, Ticket ticket) {

}
