package vn.thongsuot.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.wording.Phrases;

/**
 * The commands with which leads, stand-ins and staff of a department are named, in reply
 * to a message of theirs, and looked up.
 */
@Component
class RoleCommands implements CommandHandler {

	private static final Map<String, Role> NAMING = Map.of("lanhdao", Role.LEAD, "uyquyen", Role.STAND_IN, "canbo",
			Role.STAFF);

	private final Naming naming;

	private final Appointments appointments;

	private final RoleScreens screens;

	private final ScreenTurns turns;

	private final RoleWords words;

	private final GroupStanding standing;

	private final Roles roles;

	private final Desks desks;

	private final Told told;

	private final Phrases phrases;

	RoleCommands(Naming naming, Appointments appointments, RoleScreens screens, ScreenTurns turns, RoleWords words,
			GroupStanding standing, Roles roles, Desks desks, Told told, Phrases phrases) {
		this.naming = naming;
		this.appointments = appointments;
		this.screens = screens;
		this.turns = turns;
		this.words = words;
		this.standing = standing;
		this.roles = roles;
		this.desks = desks;
		this.told = told;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "danhsach", "desk.command.danhsach"),
				new Spec(Scope.GROUP, "lanhdao", "desk.command.lanhdao", Audience.GROUP_ADMINISTRATORS),
				new Spec(Scope.GROUP, "uyquyen", "desk.command.uyquyen", Audience.GROUP_ADMINISTRATORS),
				new Spec(Scope.GROUP, "canbo", "desk.command.canbo", Audience.GROUP_ADMINISTRATORS),
				new Spec(Scope.PRIVATE, "coquan", "desk.command.coquan", Audience.LEADS));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		if (incoming.scope() == Scope.PRIVATE) {
			overview(incoming);
			return;
		}
		this.standing.seen(incoming);
		Optional<Desk> desk = this.desks.at(incoming.chat());
		if (desk.isEmpty()) {
			this.told.say(incoming, this.phrases.say("desk.refused.no-desk-command"));
		}
		else if (command.name().equals("danhsach")) {
			this.turns.open(incoming, ScreenTurns.ROLES, this.screens.inGroup(desk.get()));
		}
		else {
			name(incoming, desk.get(), NAMING.getOrDefault(command.name(), Role.STAFF));
		}
	}

	/** Administrators see all departments, a lead the own one. */
	private void overview(Incoming incoming) {
		Address person = incoming.chat();
		if (this.roles.isAdministrator(person)) {
			this.turns.open(incoming, ScreenTurns.ROLES, this.screens.overview(0));
			return;
		}
		List<Appointment> led = this.appointments.of(person)
			.stream()
			.filter((each) -> each.role() == Role.LEAD)
			.toList();
		led.forEach((each) -> this.turns.open(incoming, "roles-" + each.department(),
				this.screens.inPrivate(person, each.department(), false)));
		if (led.isEmpty()) {
			this.told.say(incoming, this.phrases.say("desk.role.overview.refused"));
		}
	}

	private void name(Incoming incoming, Desk desk, Role role) {
		Address by = incoming.sender().person();
		if (by == null) {
			this.told.say(incoming, this.phrases.say("desk.link.anonymous"));
		}
		else if (!this.appointments.maySet(role, desk.department(), by)) {
			this.told.say(incoming, RichText.plain(this.words.refused(role, desk.department())));
		}
		else {
			name(incoming, desk, role, by);
		}
	}

	private void name(Incoming incoming, Desk desk, Role role, Address by) {
		Sender target = incoming.repliedTo();
		Address person = (target != null) ? target.person() : null;
		if (person == null) {
			this.turns.open(incoming, ScreenTurns.ROLES, this.screens.how(desk, role, whyNot(target)));
			return;
		}
		switch (this.naming.name(desk, role, person, (target != null) ? target.name() : "", by)) {
			case Naming.Outcome.Named ignored -> {
			}
			case Naming.Outcome.Already(Appointment known) ->
				this.told.say(incoming, this.words.say("desk.role.already", known));
			case Naming.Outcome.Gone(String name) ->
				this.told.say(incoming, this.phrases.say("desk.role.gone", "name", this.words.name(name)));
			case Naming.Outcome.Unknown() -> this.told.say(incoming, this.phrases.say("desk.role.note.unknown"));
		}
	}

	/** Why whoever was replied to cannot be named. */
	private RichText whyNot(@Nullable Sender target) {
		if (target == null) {
			return RichText.EMPTY;
		}
		return this.phrases
			.say((target.kind() == Sender.Kind.BOT) ? "desk.role.target.bot" : "desk.role.target.hidden");
	}

}
