package vn.thongsuot.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What one message holds. */
public sealed interface Content {

	/** Plain text as typed, never blank. */
	record Text(String text) implements Content {
	}

	/** A file with its caption, which may be empty. */
	record Media(MediaRef file, String caption) implements Content {
	}

	/** A point on the map, in degrees. */
	record Location(double latitude, double longitude) implements Content {
	}

	/**
	 * The sender's own telephone number, vouched for by the platform; somebody else's is
	 * {@link Unsupported}.
	 */
	record Contact(String phone) implements Content {
	}

	/**
	 * A command such as {@code hoi}, without slash and in lower case, and what stands
	 * behind it.
	 */
	record Command(String name, String argument) implements Content {
	}

	/**
	 * A press of a button.
	 *
	 * @param pressId the platform's id, with which the press is acknowledged
	 */
	record Press(String pressId, String verb, List<String> arguments) implements Content {
	}

	/**
	 * The new text of a message that was edited; the incoming's ref names that message.
	 */
	record Edited(String text) implements Content {
	}

	/**
	 * Our own standing in the chat has changed, or the chat was just opened.
	 *
	 * @param threads whether we may open threads there
	 */
	record Standing(boolean member, boolean mayWrite, boolean admin, boolean threads) implements Content {

		public Standing(boolean member, boolean mayWrite, boolean admin) {
			this(member, mayWrite, admin, false);
		}

	}

	/** Somebody has left the group, or was put out; told where we may know it. */
	record Gone(Sender who) implements Content {
	}

	/**
	 * Something we cannot take.
	 *
	 * @param kind stable name: {@code sticker}, {@code poll}, {@code too-big},
	 * {@code contact} …
	 * @param name file name, if it has one
	 */
	record Unsupported(String kind, @Nullable String name) implements Content {
	}

}
