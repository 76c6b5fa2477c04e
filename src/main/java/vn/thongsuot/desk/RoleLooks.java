package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** The buttons with which an administrator looks through all departments. */
@Component
class RoleLooks implements PressHandler {

	/** Page. */
	static final String PAGE = "g-page";

	/** Department. */
	static final String DEPARTMENT = "g-dept";

	private final RoleScreens screens;

	private final ScreenTurns turns;

	private final Roles roles;

	private final Departments departments;

	private final Phrases phrases;

	RoleLooks(RoleScreens screens, ScreenTurns turns, Roles roles, Departments departments, Phrases phrases) {
		this.screens = screens;
		this.turns = turns;
		this.roles = roles;
		this.departments = departments;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(PAGE, DEPARTMENT);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address person = incoming.sender().person();
		if (person == null) {
			return this.phrases.label("desk.note.anonymous");
		}
		if (incoming.scope() != Scope.PRIVATE || !this.roles.isAdministrator(person)) {
			return this.phrases.label("desk.role.overview.refused");
		}
		this.turns.turn(incoming, ScreenTurns.ROLES, press, screen(incoming, press));
		return null;
	}

	private LinkScreens.Screen screen(Incoming incoming, Content.Press press) {
		return press.verb().equals(PAGE) ? this.screens.overview(Math.clamp(Presses.number(press, 0), 0, 100))
				: this.screens.inPrivate(incoming.chat(), department(press), true);
	}

	private String department(Content.Press press) {
		String code = Presses.text(press, 0);
		this.departments.byCode(code).orElseThrow(() -> new StalePressException("No such department"));
		return code;
	}

}
