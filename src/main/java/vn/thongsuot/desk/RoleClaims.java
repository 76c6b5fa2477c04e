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
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;

/**
 * The buttons with which somebody asks to be a lead, a stand-in or staff, and somebody
 * else confirms it.
 */
@Component
class RoleClaims implements PressHandler {

	/** Role that the presser asks for. */
	static final String ME = "g-me";

	/** Role, the person's id on the platform. */
	static final String YES = "g-yes";

	/** Role. */
	static final String NO = "g-no";

	private final Naming naming;

	private final Appointments appointments;

	private final RoleWords words;

	private final ScreenTurns turns;

	private final Desks desks;

	private final Outbox outbox;

	private final Phrases phrases;

	RoleClaims(Naming naming, Appointments appointments, RoleWords words, ScreenTurns turns, Desks desks, Outbox outbox,
			Phrases phrases) {
		this.naming = naming;
		this.appointments = appointments;
		this.words = words;
		this.turns = turns;
		this.desks = desks;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ME, YES, NO);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address person = incoming.sender().person();
		if (person == null) {
			return this.phrases.label("desk.note.anonymous");
		}
		return this.desks.at(incoming.chat())
			.map((desk) -> inDesk(incoming, press, person, desk))
			.orElseGet(() -> this.phrases.label("desk.refused.no-desk"));
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
		this.turns.turn(incoming, ScreenTurns.ROLES, press, new LinkScreens.Screen(text, Keyboard.NONE));
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
