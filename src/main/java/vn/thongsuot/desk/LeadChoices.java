package vn.thongsuot.desk;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.wording.Phrases;

/** The buttons with which an administrator names a department's lead in private. */
@Component
class LeadChoices implements PressHandler {

	/** Department, page. */
	static final String CHOOSE = "m-lead";

	/** Department, the person's id on the platform. */
	static final String NAME = "m-lead-set";

	private final AdminDoor door;

	private final AdminScreens screens;

	private final RoleScreens departmentScreens;

	private final Naming naming;

	private final ScreenTurns turns;

	private final Desks desks;

	private final Phrases phrases;

	LeadChoices(AdminDoor door, AdminScreens screens, RoleScreens departmentScreens, Naming naming, ScreenTurns turns,
			Desks desks, Phrases phrases) {
		this.door = door;
		this.screens = screens;
		this.departmentScreens = departmentScreens;
		this.naming = naming;
		this.turns = turns;
		this.desks = desks;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(CHOOSE, NAME);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address by = this.door.letIn(incoming).orElse(null);
		if (by == null) {
			return this.door.closed();
		}
		String department = Presses.text(press, 0);
		if (press.verb().equals(NAME)) {
			return name(incoming, press, department, by);
		}
		this.turns.turn(incoming, ScreenTurns.ROLES, press,
				this.screens.leads(department, Math.clamp(Presses.number(press, 1), 0, 1000)));
		return null;
	}

	private String name(Incoming incoming, Content.Press press, String department, Address by) {
		Address person = new Address(incoming.chat().channel(), Presses.text(press, 1));
		String shown = this.screens.nameOf(department, person);
		Optional<Desk> desk = this.desks.living(department).stream().findFirst();
		if (desk.isEmpty() || shown.isBlank()) {
			throw new StalePressException("Nobody to name there");
		}
		Naming.Outcome outcome = this.naming.name(desk.get(), Role.LEAD, person, shown, by);
		this.turns.turn(incoming, ScreenTurns.ROLES, press,
				this.departmentScreens.inPrivate(incoming.chat(), department, true));
		return this.phrases
			.label((outcome instanceof Naming.Outcome.Gone) ? "desk.role.note.gone" : "desk.admin.noted");
	}

}
