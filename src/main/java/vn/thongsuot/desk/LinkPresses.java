package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.UnlinkedGroups;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** The buttons with which an administrator links a group. */
@Component
class LinkPresses implements PressHandler {

	/** Page. */
	static final String PAGE = "d-link-page";

	/** Department. */
	static final String DEPARTMENT = "d-link-dept";

	/** Department, chosen categories as bits in base 16. */
	static final String CATEGORIES = "d-link-cats";

	/** Department, chosen categories as bits in base 16; none for all. */
	static final String LINK = "d-link-ok";

	static final String UNLINK = "d-link-end";

	static final String STOP = "d-link-stop";

	private final LinkScreens screens;

	private final Linking linking;

	private final Roles roles;

	private final Desks desks;

	private final UnlinkedGroups unlinked;

	private final ScreenTurns turns;

	private final Phrases phrases;

	LinkPresses(LinkScreens screens, Linking linking, Roles roles, Desks desks, UnlinkedGroups unlinked,
			ScreenTurns turns, Phrases phrases) {
		this.screens = screens;
		this.linking = linking;
		this.roles = roles;
		this.desks = desks;
		this.unlinked = unlinked;
		this.turns = turns;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(PAGE, DEPARTMENT, CATEGORIES, LINK, UNLINK, STOP);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address person = incoming.sender().person();
		if (incoming.scope() != Scope.GROUP) {
			return this.phrases.label("desk.note.in-group");
		}
		if (person == null || !this.roles.isAdministrator(person)) {
			return this.phrases.label((person != null) ? "desk.note.only-administrator" : "desk.note.anonymous");
		}
		return switch (press.verb()) {
			case LINK -> link(incoming, press);
			case UNLINK -> unlink(incoming, press, person);
			case STOP -> show(incoming, press, said("desk.link.stopped"));
			default -> show(incoming, press, screen(incoming, press));
		};
	}

	private LinkScreens.Screen screen(Incoming incoming, Content.Press press) {
		return switch (press.verb()) {
			case PAGE -> this.screens.departments(incoming.chat(), Math.clamp(Presses.number(press, 0), 0, 100));
			case DEPARTMENT -> this.screens.confirmation(incoming.chatTitle(), known(press));
			default -> this.screens.categories(known(press), bits(press));
		};
	}

	private @Nullable String link(Incoming incoming, Content.Press press) {
		String department = known(press);
		RichText done = this.linking.link(incoming, department, this.linking.chosen(department, bits(press)));
		return show(incoming, press, new LinkScreens.Screen(done, Keyboard.NONE));
	}

	private @Nullable String unlink(Incoming incoming, Content.Press press, Address person) {
		this.desks.unlink(incoming.chat(), person);
		this.unlinked.seen(incoming.chat());
		return show(incoming, press, said("desk.link.ended"));
	}

	private LinkScreens.Screen said(String key) {
		return new LinkScreens.Screen(this.phrases.say(key), Keyboard.NONE);
	}

	private @Nullable String show(Incoming incoming, Content.Press press, LinkScreens.Screen screen) {
		this.turns.turn(incoming, ScreenTurns.LINK, press, screen);
		return null;
	}

	private String known(Content.Press press) {
		String code = Presses.text(press, 0);
		this.linking.categories(code).orElseThrow(() -> new StalePressException("No such department"));
		return code;
	}

	private static long bits(Content.Press press) {
		try {
			return Long.parseUnsignedLong(Presses.text(press, 1), 16);
		}
		catch (NumberFormatException ex) {
			throw new StalePressException("No such categories");
		}
	}

}
