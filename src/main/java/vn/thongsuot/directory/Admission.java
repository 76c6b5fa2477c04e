package vn.thongsuot.directory;

import java.util.List;

import vn.thongsuot.messaging.Address;

/** What became of an application or of a wish to move. */
public sealed interface Admission {

	Officer officer();

	/** They may send at once. */
	record Admitted(Officer officer) implements Admission {
	}

	/**
	 * Somebody has to decide.
	 *
	 * @param deciders where to ask: private chats of the commune's leads, else the group
	 * of the standing unit, else private chats of the administrators; may be empty
	 */
	record Waiting(Officer officer, List<Address> deciders) implements Admission {

		public Waiting {
			deciders = List.copyOf(deciders);
		}

	}

}
