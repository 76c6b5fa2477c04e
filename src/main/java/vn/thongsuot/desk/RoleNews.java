package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.AppointeeReached;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.wording.Phrases;

/** Tells the group and the person when somebody becomes or no longer is something. */
@Component
class RoleNews {

	private final RoleWords words;

	private final Desks desks;

	private final Outbox outbox;

	private final Platforms platforms;

	private final Phrases phrases;

	RoleNews(RoleWords words, Desks desks, Outbox outbox, Platforms platforms, Phrases phrases) {
		this.words = words;
		this.desks = desks;
		this.outbox = outbox;
		this.platforms = platforms;
		this.phrases = phrases;
	}

	/** Somebody was named in that group. */
	void named(Appointment appointment, Address group) {
		this.outbox
			.post(Outgoing.to(group, this.words.named(appointment)).with(buttons(appointment)).keyed(key(appointment)));
		if (appointment.reached()) {
			greet(appointment);
		}
	}

	/** Somebody who was named has opened the private chat. */
	@EventListener
	void reached(AppointeeReached news) {
		Appointment appointment = news.appointment();
		greet(appointment);
		this.outbox.revise(key(appointment), this.words.named(appointment), buttons(appointment));
		this.desks.living(appointment.department())
			.forEach((desk) -> this.outbox
				.post(Outgoing.to(desk.address(), this.words.say("desk.role.opened", appointment))
					.keyed("role-open:" + appointment.id() + ":" + desk.id())
					.silently()));
	}

	/** Somebody no longer is that. */
	void ended(Appointment appointment) {
		this.outbox.revise(key(appointment), this.words.ended(appointment), Keyboard.NONE);
		if (appointment.reached()) {
			this.outbox.post(Outgoing.to(appointment.person(), this.words.say("desk.role.you.no-longer", appointment)));
		}
	}

	private void greet(Appointment appointment) {
		this.outbox.post(Outgoing.to(appointment.person(), this.words.toPerson(appointment))
			.keyed("role-you:" + appointment.id()));
	}

	private Keyboard buttons(Appointment appointment) {
		List<List<Button>> rows = new ArrayList<>();
		if (!appointment.reached()) {
			this.platforms.of(appointment.person())
				.ifPresent((channel) -> rows
					.add(List.of(Button.link(this.phrases.label("desk.button.open-private"), channel.door()))));
		}
		rows.add(List.of(end(appointment)));
		return new Keyboard.Buttons(rows);
	}

	/** The button that takes it away. */
	Button end(Appointment appointment) {
		return Button.of(this.words.label("desk.button.end-role", appointment), RoleEndings.END, appointment.id())
			.danger();
	}

	private static String key(Appointment appointment) {
		return "role:" + appointment.id();
	}

}
