package vn.thongsuot.messaging;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A platform through which messages come and go. */
public interface Channel {

	/** Stable name, the first half of its addresses. */
	String name();

	/** Longest text of one message, in UTF-16 units of what is seen. */
	int textLimit();

	/** Longest caption of a file, in UTF-16 units of what is seen. */
	int captionLimit();

	/** Whether many people read what is sent there; groups bear fewer messages. */
	boolean isGroup(Address address);

	/**
	 * Reads a stored update.
	 * @return nothing if it does not concern us
	 * @throws UnreadableUpdateException if it cannot be read, now or ever
	 */
	Optional<Incoming> read(String payload);

	/**
	 * Sends one thing, once, and says how it went; never throws for what the platform or
	 * the network does.
	 */
	Outcome deliver(Delivery delivery);

	/**
	 * Asks something about that chat that nobody sees, to know whether the platform
	 * works; never throws for what the platform or the network does.
	 * @return {@link Outcome.Sent} if it does, else {@link Outcome.Pause} or
	 * {@link Outcome.Failed}
	 */
	Outcome probe(Address chat);

	/**
	 * Tells the platform that a press was seen, with a short note (at most 200
	 * characters) to the presser; best effort.
	 */
	void acknowledge(Content.Press press, @Nullable String notice);

	/** How we stand in a group, asked from the platform. */
	GroupStanding standing(Address group);

	/** Whether a person is in a group now, and how they are called there. */
	Member member(Address group, Address person);

	/** Shows the commands in the platform's menus. */
	void announce(List<CommandHint> commands);

	/**
	 * Shows these in the menu of one chat in place of those for all; none shows what all
	 * see.
	 */
	void announce(Address chat, List<CommandHint> commands);

	/**
	 * A link with which a person adds us to a group, carrying the payload (A-Z, a-z, 0-9,
	 * _ and -, at most 64).
	 */
	String invitation(String payload);

	/** A link with which a person opens the private chat with us. */
	String door();

	/**
	 * A link that leads the members of a group to a message in it, where there is one.
	 */
	Optional<String> way(MessageRef message);

	/**
	 * A command as the platform's menu shows it.
	 *
	 * @param forAdministrators whether only a group's administrators need it
	 */
	record CommandHint(Scope scope, String name, String description, boolean forAdministrators) {

		/** A command for everybody. */
		public CommandHint(Scope scope, String name, String description) {
			this(scope, name, description, false);
		}

	}

	/**
	 * A person as seen from a group.
	 *
	 * @param name what the platform shows; empty if it did not say
	 */
	record Member(Presence presence, String name) {
	}

	/** Whether somebody is in a group. */
	enum Presence {

		INSIDE, OUTSIDE,

		/** The platform could not be asked. */
		UNKNOWN

	}

	/**
	 * How we stand in a group.
	 *
	 * @param known false if the platform could not be asked; the rest is then a guess
	 * @param readsAll whether all that is said reaches us, not only replies and commands
	 * @param forum whether its talk is divided into threads
	 * @param threads whether we may open such
	 */
	record GroupStanding(boolean known, boolean member, boolean mayWrite, boolean admin, boolean supergroup,
			boolean readsAll, boolean forum, boolean threads) {

		/** In a group without threads. */
		public GroupStanding(boolean known, boolean member, boolean mayWrite, boolean admin, boolean supergroup,
				boolean readsAll) {
			this(known, member, mayWrite, admin, supergroup, readsAll, false, false);
		}

	}

}
