package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The buttons with which an administrator says who leads a commune. */
@Component
class CommunePresses implements PressHandler {

	static final String HOW = "m-com-how";

	/** Commune. */
	static final String ONE = "m-com";

	/** Officer, 1 to make them a lead and 0 to end it. */
	static final String SET = "m-com-set";

	private final AdminDoor door;

	private final CommuneScreens screens;

	private final ScreenTurns turns;

	private final Roles roles;

	private final Communes communes;

	private final Officers officers;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	CommunePresses(AdminDoor door, CommuneScreens screens, ScreenTurns turns, Roles roles, Communes communes,
			Officers officers, Outbox outbox, Phrases phrases, TicketWords words) {
		this.door = door;
		this.screens = screens;
		this.turns = turns;
		this.roles = roles;
		this.communes = communes;
		this.officers = officers;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(HOW, ONE, SET);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address by = this.door.letIn(incoming).orElse(null);
		if (by == null) {
			return this.door.closed();
		}
		return switch (press.verb()) {
			case HOW -> turn(incoming, press, this.screens.how());
			case ONE -> turn(incoming, press, this.screens.one(commune(press)));
			default -> set(incoming, press, by);
		};
	}

	private @Nullable String turn(Incoming incoming, Content.Press press, LinkScreens.Screen screen) {
		this.turns.turn(incoming, ScreenTurns.ADMIN, press, screen);
		return null;
	}

	private String set(Incoming incoming, Content.Press press, Address by) {
		boolean lead = Presses.number(press, 1) == 1;
		Officer officer = this.officers.byId(Presses.number(press, 0))
			.filter(Officer::isAdmitted)
			.orElseThrow(() -> new StalePressException("No such officer"));
		if (officer.isLead() != lead) {
			this.roles.leadCommune(officer.id(), lead, by);
			officer.address()
				.ifPresent((person) -> this.outbox.post(Outgoing.to(person,
						this.phrases.say(lead ? "desk.admin.commune.you" : "desk.admin.commune.you-no-longer",
								"commune", this.words.communeInside(officer.commune())))));
		}
		turn(incoming, press, this.screens.one(officer.commune()));
		return this.phrases.label("desk.admin.noted");
	}

	private String commune(Content.Press press) {
		String code = Presses.text(press, 0);
		this.communes.byCode(code).orElseThrow(() -> new StalePressException("No such commune"));
		return code;
	}

}
