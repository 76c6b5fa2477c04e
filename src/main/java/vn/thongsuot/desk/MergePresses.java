package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Restructuring;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;

/** The buttons with which an administrator renames a department, or merges it. */
@Component
class MergePresses implements PressHandler {

	/** Department. */
	static final String NAME = "m-name";

	/** Department, page. */
	static final String CHOOSE = "m-merge";

	/** Department, the one of which it becomes part. */
	static final String ASK = "m-merge-ask";

	/** Department, the one of which it becomes part. */
	static final String DO = "m-merge-ok";

	private final AdminDoor door;

	private final Restructuring restructuring;

	private final RoleScreens screens;

	private final Departments departments;

	private final ScreenTurns turns;

	private final Phrases phrases;

	MergePresses(AdminDoor door, Restructuring restructuring, RoleScreens screens, Departments departments,
			ScreenTurns turns, Phrases phrases) {
		this.door = door;
		this.restructuring = restructuring;
		this.screens = screens;
		this.departments = departments;
		this.turns = turns;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(NAME, CHOOSE, ASK, DO);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address by = this.door.letIn(incoming).orElse(null);
		if (by == null) {
			return this.door.closed();
		}
		return switch (press.verb()) {
			case NAME -> turn(incoming, press, naming(department(press, 0)));
			case CHOOSE -> turn(incoming, press, choice(department(press, 0), Presses.number(press, 1)));
			case ASK -> ask(incoming, press);
			default -> merge(incoming, press, by);
		};
	}

	private @Nullable String turn(Incoming incoming, Content.Press press, LinkScreens.Screen screen) {
		this.turns.turn(incoming, ScreenTurns.ROLES, press, screen);
		return null;
	}

	private LinkScreens.Screen naming(Department department) {
		return new LinkScreens.Screen(
				this.phrases.say("desk.admin.rename.how", "code", department.code(), "department",
						department.fullName(), "short", department.shortName()),
				Keyboard.Buttons.row(back(department)));
	}

	private LinkScreens.Screen choice(Department department, long page) {
		List<Button> choices = this.departments.all()
			.stream()
			.filter((other) -> this.restructuring.mayMerge(department.code(), other.code()).isEmpty())
			.map((other) -> Button.of(other.shortName(), ASK, department.code(), other.code()))
			.toList();
		return new LinkScreens.Screen(
				this.phrases.say(choices.isEmpty() ? "desk.admin.merge.cannot" : "desk.admin.merge.choose",
						"department", department.fullName()),
				Pages.of(this.phrases, choices, 2, Math.clamp(page, 0, 1000),
						(label, to) -> Button.of(label, CHOOSE, department.code(), to), List.of(back(department))));
	}

	private @Nullable String ask(Incoming incoming, Content.Press press) {
		Department from = department(press, 0);
		Department into = department(press, 1);
		Optional<String> refused = this.restructuring.mayMerge(from.code(), into.code()).map(this.door::why);
		return refused.isPresent() ? refused.get()
				: turn(incoming, press, new LinkScreens.Screen(
						this.phrases.say("desk.admin.merge.confirm", "from", from.fullName(), "into", into.fullName()),
						Keyboard.Buttons.column(Button
							.of(this.phrases.label("desk.button.admin.merge-now"), DO, from.code(), into.code())
							.danger(), back(from))));
	}

	private String merge(Incoming incoming, Content.Press press, Address by) {
		String into = Presses.text(press, 1);
		return this.restructuring.merge(Presses.text(press, 0), into, by).map(this.door::why).orElseGet(() -> {
			turn(incoming, press, this.screens.inPrivate(incoming.chat(), into, true));
			return this.phrases.label("desk.admin.noted");
		});
	}

	private Button back(Department department) {
		return Button.of(this.phrases.label("desk.button.back"), RoleLooks.DEPARTMENT, department.code());
	}

	private Department department(Content.Press press, int index) {
		return this.departments.byCode(Presses.text(press, index))
			.orElseThrow(() -> new StalePressException("No such department"));
	}

}
