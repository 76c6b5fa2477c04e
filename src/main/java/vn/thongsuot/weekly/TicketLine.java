package vn.thongsuot.weekly;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.TicketState;

/**
 * A ticket behind the numbers, as it stood at the cut-off; no person.
 *
 * @param area the former district of its commune; empty if unknown
 * @param department code of the department that had it
 * @param difficulty code of the kind of difficulty
 * @param answeredAt when it was answered in the period
 * @param authority who was asked to decide
 * @param letter the words with which they were asked; empty if nobody was
 */
record TicketLine(long number, Part part, String commune, String area, String category, String department,
		String question, String difficulty, TicketState state, Instant filedAt, Instant due,
		@Nullable Instant answeredAt, @Nullable Authority authority, String letter) {

}
