package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * A matter that a department has put before a level above.
 *
 * @param department code of the department
 * @param letter number and date of its letter, and what it proposes, as typed
 * @param answeredAt when the answer from above was passed on to the officer
 */
public record Referral(TicketNumber ticket, String department, Authority authority, Instant at, String letter,
		Optional<Instant> answeredAt) {

}
