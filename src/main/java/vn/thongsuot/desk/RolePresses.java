package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** The buttons about leads, stand-ins and staff. */
@Component
class RolePresses implements PressHandler {

	/** Appointment. */
	static final String END = "g-off";

	/** Role that the presser asks for. */
	static final String ME = "g-me";

	/** Role, the person's id on the platform. */
	static final String YES = "g-yes";

	/** Role. */
	static final String NO = "g-no";

	/** Page. */
	static final String PAGE = "g-page";

	/** Department. */
	static final String DEPARTMENT = "g-dept";

	private final Naming naming;

	private final Appointments appointments;

	private final RoleScreens screens;

	private final RoleNews news;

	private final RoleWords words;

	private final ScreenTurns turns;

	private final Roles roles;

	private final Desks desks;

	private final Departments departments;

	private final Outbox outbox;

	private final Phrases phrases;

	RolePresses(Naming naming, Appointments appointments, RoleScreens screens, RoleNews news, RoleWords words,
			ScreenTurns turns, Roles roles, Desks desks, Departments departments, Outbox outbox, Phrases phrases) {
		this.naming = naming;
		this.appointments = appointments;
		this.screens = screens;
		this.news = news;
		this.words = words;
		this.turns = turns;
		this.roles = roles;
		this.desks = desks;
		this.departments = departments;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(END, ME, YES, NO, PAGE, DEPARTMENT);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address person = incoming.sender().person();
		if (person == null) {
			return this.phrases.label("desk.note.anonymous");
		}
		return switch (press.verb()) {
			case END -> end(incoming, press, person);
			case PAGE, DEPARTMENT -> look(incoming, press, person);
			default -> this.desks.at(incoming.chat())
				.map((desk) -> inDesk(incoming, press, person, desk))
				.orElseGet(() -> this.phrases.label("desk.refused.no-desk"));
		};
	}

	private String inDesk(Incoming incoming, Content.Press press, Address person, Desk desk) {
		Role role = role(press);
		if (press.verb().equals(ME)) {
			return ask(incoming, person, desk, role);
		}
		if (!this.appointments.maySet(role, desk.department(), person)) {
			return this.words.refused(role, desk.department());
		}
		return press.verb().equals(YES) ? confirm(incoming, press, person, desk, role) : decline(incoming, press);
	}

	/** Whoever may name such names themselves; all others have to be confirmed. */
	private String ask(Incoming incoming, Address person, Desk desk, Role role) {
		Optional<Appointment> held = this.naming.held(desk, role, person);
		if (held.isPresent()) {
			return this.words.label("desk.role.note.yours-already", held.get());
		}
		if (this.appointments.maySet(role, desk.department(), person)) {
			this.naming.name(desk, role, person, incoming.sender().name(), person);
			return this.phrases.label("desk.role.note.named");
		}
		this.outbox.post(Told.under(incoming, this.words.asked(role, desk.department(), incoming.sender().name()))
			.with(Keyboard.Buttons.row(
					Button.of(this.phrases.label("desk.button.confirm-role"), YES, role.name(), person.id()).primary(),
					Button.of(this.phrases.label("desk.button.decline-role"), NO, role.name(), person.id())))
			.keyed("role-ask:" + incoming.chat() + ":" + incoming.ref().id() + ":" + person.id()));
		return this.phrases.label("desk.role.note.asked");
	}

	private String confirm(Incoming incoming, Content.Press press, Address by, Desk desk, Role role) {
		Address person = person(incoming, press);
		return switch (this.naming.name(desk, role, person, "", by)) {
			case Naming.Outcome.Named(Appointment named) -> {
				close(incoming, press, this.words.say("desk.role.confirmed", named));
				yield this.phrases.label("desk.role.note.named");
			}
			case Naming.Outcome.Already(Appointment known) -> {
				close(incoming, press, this.words.say("desk.role.confirmed", known));
				yield this.words.label("desk.role.already", known);
			}
			case Naming.Outcome.Gone ignored -> this.phrases.label("desk.role.note.gone");
			case Naming.Outcome.Unknown ignored -> this.phrases.label("desk.role.note.unknown");
		};
	}

	private static Address person(Incoming incoming, Content.Press press) {
		String id = Presses.text(press, 1);
		if (id.isBlank()) {
			throw new StalePressException("No person");
		}
		return new Address(incoming.chat().channel(), id);
	}

	private String decline(Incoming incoming, Content.Press press) {
		close(incoming, press, this.phrases.say("desk.role.declined"));
		return this.phrases.label("desk.role.note.declined");
	}

	private void close(Incoming incoming, Content.Press press, RichText text) {
		this.turns.turn(incoming, "roles", press, new LinkScreens.Screen(text, Keyboard.NONE));
	}

	private String end(Incoming incoming, Content.Press press, Address person) {
		Optional<Appointment> found = this.appointments.byId(Presses.number(press, 0));
		if (found.isEmpty()) {
			return this.phrases.label("desk.role.note.ended-already");
		}
		Appointment appointment = found.get();
		Optional<Desk> desk = this.desks.at(incoming.chat());
		boolean here = incoming.scope() == Scope.PRIVATE
				|| desk.filter((one) -> one.department().equals(appointment.department())).isPresent();
		if (!here) {
			return this.phrases.label("desk.refused.no-desk");
		}
		if (!this.appointments.maySet(appointment.role(), appointment.department(), person)) {
			return this.words.refused(appointment.role(), appointment.department());
		}
		this.appointments.end(appointment.id(), person);
		this.news.ended(appointment);
		refresh(incoming, press, appointment, desk);
		return this.words.label("desk.role.note.ended", appointment);
	}

	/** A list shows at once that somebody is gone. */
	private void refresh(Incoming incoming, Content.Press press, Appointment appointment, Optional<Desk> desk) {
		boolean list = this.outbox.find(incoming.ref())
			.map(Posted::key)
			.filter((key) -> key.startsWith("roles"))
			.isPresent();
		if (list) {
			this.turns.turn(incoming, "roles", press,
					desk.map(this.screens::inGroup)
						.orElseGet(() -> this.screens.inPrivate(incoming.chat(), appointment.department(),
								this.roles.isAdministrator(incoming.chat()))));
		}
	}

	private @Nullable String look(Incoming incoming, Content.Press press, Address person) {
		if (incoming.scope() != Scope.PRIVATE || !this.roles.isAdministrator(person)) {
			return this.phrases.label("desk.role.overview.refused");
		}
		this.turns.turn(incoming, "roles", press,
				press.verb().equals(PAGE) ? this.screens.overview(Math.clamp(Presses.number(press, 0), 0, 100))
						: this.screens.inPrivate(incoming.chat(), department(press), true));
		return null;
	}

	private String department(Content.Press press) {
		String code = Presses.text(press, 0);
		this.departments.byCode(code).orElseThrow(() -> new StalePressException("No such department"));
		return code;
	}

	private static Role role(Content.Press press) {
		String name = Presses.text(press, 0);
		return List.of(Role.LEAD, Role.STAND_IN, Role.STAFF)
			.stream()
			.filter((role) -> role.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new StalePressException("No such role"));
	}

}
