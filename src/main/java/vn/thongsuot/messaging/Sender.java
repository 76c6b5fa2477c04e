package vn.thongsuot.messaging;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote or pressed.
 *
 * @param person the private address of the person; absent when the platform hides it
 * @param name the name that the platform shows
 * @param kind whether a person, or the group or a channel speaking for one
 */
public record Sender(@Nullable Address person, String name, Kind kind) {

	/** Who stands behind a message. */
	public enum Kind {

		PERSON, ANONYMOUS_ADMIN, LINKED_CHANNEL,

		/**
		 * A program, we ourselves among them; only as the author of what is replied to.
		 */
		BOT

	}

}
