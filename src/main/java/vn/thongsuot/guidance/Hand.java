package vn.thongsuot.guidance;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * Whose hand changes guidance, as it goes on record.
 *
 * @param person the private address; absent when the platform hides who it is, or if it
 * was nobody
 */
public record Hand(Role role, @Nullable Address person) {

	/** A file that somebody has put in place. */
	public static final Hand FILE = new Hand(Role.FILE, null);

	/** In what capacity. */
	public enum Role {

		STAFF, STANDING_UNIT, LEAD, FILE

	}

}
