package vn.thongsuot.ticket;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * Who did something to a ticket.
 *
 * @param person the private address, where there is a person
 * @param name as known at that moment; empty for the product itself
 */
public record TicketActor(Role role, @Nullable Address person, String name) {

	/** The product itself. */
	public static final TicketActor SYSTEM = new TicketActor(Role.SYSTEM, null, "");

	/** That address as it is kept. */
	public @Nullable String address() {
		return (this.person != null) ? this.person.toString() : null;
	}

	/** In what capacity. */
	public enum Role {

		OFFICER, COMMUNE_LEAD, STAFF, DEPARTMENT_LEAD, ANONYMOUS_ADMIN, STANDING_UNIT, SYSTEM

	}

}
