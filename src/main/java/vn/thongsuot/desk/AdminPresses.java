package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.directory.LastAdministratorException;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.wording.Phrases;

/** The buttons with which administrators name others, and end that again. */
@Component
class AdminPresses implements PressHandler {

	static final String HUB = "m-hub";

	static final String ADMINISTRATORS = "m-adm";

	/** Page. */
	static final String CANDIDATES = "m-adm-who";

	/** The person's id on the platform. */
	static final String ADD = "m-adm-add";

	/** The person's id on the platform. */
	static final String END = "m-adm-end";

	static final String RECORD = "m-log";

	private final AdminDoor door;

	private final AdminScreens screens;

	private final ScreenTurns turns;

	private final Roles roles;

	private final Outbox outbox;

	private final Phrases phrases;

	AdminPresses(AdminDoor door, AdminScreens screens, ScreenTurns turns, Roles roles, Outbox outbox, Phrases phrases) {
		this.door = door;
		this.screens = screens;
		this.turns = turns;
		this.roles = roles;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(HUB, ADMINISTRATORS, CANDIDATES, ADD, END, RECORD);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address by = this.door.letIn(incoming).orElse(null);
		if (by == null) {
			return this.door.closed();
		}
		return switch (press.verb()) {
			case ADD -> add(incoming, press, by);
			case END -> end(incoming, press, by);
			default -> show(incoming, press);
		};
	}

	private @Nullable String show(Incoming incoming, Content.Press press) {
		this.turns.turn(incoming, ScreenTurns.ADMIN, press, switch (press.verb()) {
			case ADMINISTRATORS -> this.screens.administrators();
			case CANDIDATES -> this.screens.candidates(Math.clamp(Presses.number(press, 0), 0, 1000));
			case RECORD -> this.screens.record();
			default -> this.screens.hub();
		});
		return null;
	}

	private String add(Incoming incoming, Content.Press press, Address by) {
		Address person = person(incoming, press);
		if (!this.roles.isAdministrator(person)) {
			this.roles.grant(Role.ADMINISTRATOR, "", person, by);
			tell(person, "desk.admin.you");
		}
		refresh(incoming, press);
		return this.phrases.label("desk.admin.noted");
	}

	private String end(Incoming incoming, Content.Press press, Address by) {
		Address person = person(incoming, press);
		if (this.roles.isSetAdministrator(person)) {
			return this.phrases.label("desk.admin.set");
		}
		try {
			if (this.roles.isAdministrator(person)) {
				this.roles.revoke(Role.ADMINISTRATOR, "", person, by);
				tell(person, "desk.admin.you-no-longer");
			}
		}
		catch (LastAdministratorException ex) {
			return this.phrases.label("desk.admin.last");
		}
		refresh(incoming, press);
		return this.phrases.label("desk.admin.noted");
	}

	private void refresh(Incoming incoming, Content.Press press) {
		this.turns.turn(incoming, ScreenTurns.ADMIN, press, this.screens.administrators());
	}

	private void tell(Address person, String key) {
		this.outbox.post(Outgoing.to(person, this.phrases.say(key)));
	}

	private static Address person(Incoming incoming, Content.Press press) {
		return new Address(incoming.chat().channel(), Presses.text(press, 0));
	}

}
