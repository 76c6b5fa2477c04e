package vn.thongsuot.dialogue;

import java.util.List;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Scope;

/** Answers commands; each name belongs to one handler in each scope. */
public interface CommandHandler {

	/** The commands it answers. */
	List<Spec> commands();

	void command(Incoming incoming, Content.Command command);

	/**
	 * A command.
	 *
	 * @param name lower case, without diacritics and slash
	 * @param description what the platform's menu says, key of a wording; empty keeps it
	 * out of the menu
	 * @param audience to whom the menu shows it; others may try it all the same
	 */
	record Spec(Scope scope, String name, String description, Audience audience) {

		/** A command for everybody. */
		public Spec(Scope scope, String name, String description) {
			this(scope, name, description, Audience.EVERYBODY);
		}

	}

	/** Those who need a command. */
	enum Audience {

		EVERYBODY,

		/** Administrators of the group in which it is written. */
		GROUP_ADMINISTRATORS,

		/** Leads of departments and their stand-ins, in private. */
		LEADS,

		/** Administrators of the product, in private. */
		ADMINISTRATORS,

		/** The standing unit, in its group. */
		STANDING_UNIT

	}

}
