package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Restructuring;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.wording.Phrases;

/** The buttons with which an administrator gives a category to another department. */
@Component
class CategoryPresses implements PressHandler {

	/** Page. */
	static final String ALL = "m-cats";

	/** Category, page of departments. */
	static final String ONE = "m-cat";

	/** Category, department. */
	static final String ASSIGN = "m-cat-set";

	private final AdminDoor door;

	private final CategoryScreens screens;

	private final Restructuring restructuring;

	private final Categories categories;

	private final ScreenTurns turns;

	private final Phrases phrases;

	CategoryPresses(AdminDoor door, CategoryScreens screens, Restructuring restructuring, Categories categories,
			ScreenTurns turns, Phrases phrases) {
		this.door = door;
		this.screens = screens;
		this.restructuring = restructuring;
		this.categories = categories;
		this.turns = turns;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ALL, ONE, ASSIGN);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address by = this.door.letIn(incoming).orElse(null);
		if (by == null) {
			return this.door.closed();
		}
		return switch (press.verb()) {
			case ALL -> turn(incoming, press, this.screens.all(page(press, 0)));
			case ONE -> turn(incoming, press, this.screens.one(category(press), page(press, 1)));
			default -> assign(incoming, press, by);
		};
	}

	private @Nullable String turn(Incoming incoming, Content.Press press, LinkScreens.Screen screen) {
		this.turns.turn(incoming, ScreenTurns.ADMIN, press, screen);
		return null;
	}

	private String assign(Incoming incoming, Content.Press press, Address by) {
		String code = category(press).code();
		return this.restructuring.assign(code, Presses.text(press, 1), by).map(this.door::why).orElseGet(() -> {
			turn(incoming, press, this.screens.one(category(press), 0));
			return this.phrases.label("desk.admin.assigned");
		});
	}

	private Category category(Content.Press press) {
		return this.categories.byCode(Presses.text(press, 0))
			.orElseThrow(() -> new StalePressException("No such category"));
	}

	private static int page(Content.Press press, int index) {
		return Math.clamp(Presses.number(press, index), 0, 1000);
	}

}
