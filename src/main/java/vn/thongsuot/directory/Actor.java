package vn.thongsuot.directory;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;

/**
 * Who acts, and in which chat.
 *
 * @param person the private address; absent when the platform hides who it is
 */
public record Actor(@Nullable Address person, Address chat) {

	/** Whoever wrote or pressed that. */
	public static Actor of(Incoming incoming) {
		return new Actor(incoming.sender().person(), incoming.chat());
	}

}
