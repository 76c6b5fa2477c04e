package vn.thongsuot.desk;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** The button with which a lead, a stand-in or a member of staff is one no longer. */
@Component
class RoleEndings implements PressHandler {

	/** Appointment. */
	static final String END = "g-off";

	private final Appointments appointments;

	private final RoleScreens screens;

	private final RoleNews news;

	private final HandingOver handingOver;

	private final RoleWords words;

	private final ScreenTurns turns;

	private final Roles roles;

	private final Desks desks;

	private final Outbox outbox;

	private final Phrases phrases;

	RoleEndings(Appointments appointments, RoleScreens screens, RoleNews news, HandingOver handingOver, RoleWords words,
			ScreenTurns turns, Roles roles, Desks desks, Outbox outbox, Phrases phrases) {
		this.appointments = appointments;
		this.screens = screens;
		this.news = news;
		this.handingOver = handingOver;
		this.words = words;
		this.turns = turns;
		this.roles = roles;
		this.desks = desks;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(END);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address person = incoming.sender().person();
		if (person == null) {
			return this.phrases.label("desk.note.anonymous");
		}
		return this.appointments.byId(Presses.number(press, 0))
			.map((appointment) -> end(incoming, press, person, appointment))
			.orElseGet(() -> this.phrases.label("desk.role.note.ended-already"));
	}

	private String end(Incoming incoming, Content.Press press, Address person, Appointment appointment) {
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
		this.handingOver.putBack(appointment);
		refresh(incoming, press, appointment, desk);
		return this.words.label("desk.role.note.ended", appointment);
	}

	/** A list shows at once that somebody is gone. */
	private void refresh(Incoming incoming, Content.Press press, Appointment appointment, Optional<Desk> desk) {
		boolean list = this.outbox.find(incoming.ref())
			.map(Posted::key)
			.filter((key) -> key.startsWith(ScreenTurns.ROLES))
			.isPresent();
		if (list) {
			this.turns.turn(incoming, ScreenTurns.ROLES, press,
					desk.map(this.screens::inGroup)
						.orElseGet(() -> this.screens.inPrivate(incoming.chat(), appointment.department(),
								this.roles.isAdministrator(incoming.chat()))));
		}
	}

}
