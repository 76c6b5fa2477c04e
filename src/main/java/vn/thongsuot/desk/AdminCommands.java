package vn.thongsuot.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Restructuring;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** The commands with which administrators see and change who does what, in private. */
@Component
class AdminCommands implements CommandHandler {

	private static final Pattern NAMES = Pattern.compile("(\\S+)\\s+([^|]+)\\|([^|]+)");

	private final AdminDoor door;

	private final AdminScreens screens;

	private final CategoryScreens categories;

	private final CommuneScreens communes;

	private final Restructuring restructuring;

	private final ScreenTurns turns;

	private final Told told;

	private final Phrases phrases;

	AdminCommands(AdminDoor door, AdminScreens screens, CategoryScreens categories, CommuneScreens communes,
			Restructuring restructuring, ScreenTurns turns, Told told, Phrases phrases) {
		this.door = door;
		this.screens = screens;
		this.categories = categories;
		this.communes = communes;
		this.restructuring = restructuring;
		this.turns = turns;
		this.told = told;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.PRIVATE, "phanquyen", "desk.command.phanquyen", Audience.ADMINISTRATORS),
				new Spec(Scope.PRIVATE, "linhvucso", "desk.command.linhvucso", Audience.ADMINISTRATORS),
				new Spec(Scope.PRIVATE, "doiten", ""));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		this.door.letIn(incoming)
			.ifPresentOrElse((by) -> command(incoming, command, by),
					() -> this.told.say(incoming, RichText.plain(this.door.closed())));
	}

	private void command(Incoming incoming, Content.Command command, Address by) {
		String argument = command.argument().strip();
		switch (command.name()) {
			case "linhvucso" -> open(incoming, this.categories.all(0));
			case "doiten" -> rename(incoming, argument, by);
			default -> open(incoming, argument.isEmpty() ? this.screens.hub() : this.communes.find(argument));
		}
	}

	private void rename(Incoming incoming, String argument, Address by) {
		Matcher names = NAMES.matcher(argument);
		if (!names.matches()) {
			this.told.say(incoming, this.phrases.say("desk.admin.rename.form"));
			return;
		}
		String code = names.group(1).toUpperCase(java.util.Locale.ROOT);
		this.restructuring.rename(code, names.group(2).strip(), names.group(3).strip(), by)
			.ifPresentOrElse((refusal) -> this.told.say(incoming, RichText.plain(this.door.why(refusal))),
					() -> this.told.say(incoming, this.phrases.say("desk.admin.rename.done", "department",
							names.group(2).strip(), "short", names.group(3).strip())));
	}

	private void open(Incoming incoming, LinkScreens.Screen screen) {
		this.turns.open(incoming, ScreenTurns.ADMIN, screen);
	}

}
