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
	 * @param forAdministrators whether the menu shows it to a group's administrators only
	 */
	record Spec(Scope scope, String name, String description, boolean forAdministrators) {

		/** A command for everybody. */
		public Spec(Scope scope, String name, String description) {
			this(scope, name, description, false);
		}

	}

}
