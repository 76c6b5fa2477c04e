package vn.thongsuot.ticket;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One step of a ticket, as weeks are counted from it.
 *
 * @param state how the step left the ticket; null if it stayed what it was
 * @param department code of the department that the ticket was at then
 * @param category code of its category then
 * @param due the deadline in force then
 * @param referredTo who had been asked to decide by then
 * @param party code of a department that was asked for its opinion or gives it; name of
 * the {@link Authority} that is to decide
 */
public record RecordLine(long ticket, Kind kind, String commune, Instant at, TicketAction action,
		TicketActor.Role actor, @Nullable TicketState state, String department, String category, Instant due,
		@Nullable Authority referredTo, @Nullable String party) {

}
