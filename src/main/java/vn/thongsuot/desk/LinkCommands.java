package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** The commands with which administrators make a group a desk, or no longer one. */
@Component
class LinkCommands implements CommandHandler {

	/** Begin of what a link into a group carries; the department's code follows. */
	static final String PAYLOAD = "lienket_";

	private final LinkScreens screens;

	private final Linking linking;

	private final GroupStanding standing;

	private final Muted muted;

	private final Roles roles;

	private final Desks desks;

	private final ScreenTurns turns;

	private final Told told;

	private final Phrases phrases;

	LinkCommands(LinkScreens screens, Linking linking, GroupStanding standing, Muted muted, Roles roles, Desks desks,
			ScreenTurns turns, Told told, Phrases phrases) {
		this.screens = screens;
		this.linking = linking;
		this.standing = standing;
		this.muted = muted;
		this.roles = roles;
		this.desks = desks;
		this.turns = turns;
		this.told = told;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "lienket", "desk.command.lienket", Audience.GROUP_ADMINISTRATORS),
				new Spec(Scope.GROUP, "huylienket", "desk.command.huylienket", Audience.GROUP_ADMINISTRATORS),
				new Spec(Scope.GROUP, "start", ""));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		this.standing.seen(incoming);
		switch (command.name()) {
			case "lienket" -> link(incoming);
			case "huylienket" -> unlink(incoming);
			default -> start(incoming, command.argument().strip());
		}
	}

	private void link(Incoming incoming) {
		if (isAllowed(incoming)) {
			if (this.muted.isMuted(incoming.chat())) {
				this.muted.tell(incoming, RichText.EMPTY);
			}
			post(incoming, this.screens.departments(incoming.chat(), 0));
		}
	}

	private void unlink(Incoming incoming) {
		if (isAllowed(incoming)) {
			if (this.desks.at(incoming.chat()).isEmpty()) {
				this.told.say(incoming, this.phrases.say("desk.link.not-linked"));
			}
			else {
				post(incoming, this.screens.unlink(incoming.chat()));
			}
		}
	}

	/** A link into a group was followed, or somebody just says hello. */
	private void start(Incoming incoming, String payload) {
		if (!payload.startsWith(PAYLOAD)) {
			this.told.say(incoming, this.phrases.say("desk.help.text"));
		}
		else if (isAllowed(incoming)) {
			String code = payload.substring(PAYLOAD.length());
			this.linking.categories(code)
				.ifPresentOrElse((own) -> this.told.say(incoming, this.linking.link(incoming, code, List.of())),
						() -> post(incoming, this.screens.departments(incoming.chat(), 0)));
		}
	}

	private boolean isAllowed(Incoming incoming) {
		Address person = incoming.sender().person();
		if (person != null && this.roles.isAdministrator(person)) {
			return true;
		}
		this.told.say(incoming, this.phrases.say((person != null) ? "desk.link.refused" : "desk.link.anonymous"));
		return false;
	}

	private void post(Incoming incoming, LinkScreens.Screen screen) {
		this.turns.open(incoming, ScreenTurns.LINK, screen);
	}

}
