package vn.thongsuot.desk;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What is said about leads, stand-ins and staff of departments. */
@Component
class RoleWords {

	private final Appointments appointments;

	private final Phrases phrases;

	private final TicketWords words;

	RoleWords(Appointments appointments, Phrases phrases, TicketWords words) {
		this.appointments = appointments;
		this.phrases = phrases;
		this.words = words;
	}

	/** What people call such, inside a sentence. */
	String title(Role role) {
		return this.phrases.label("desk.role.title." + code(role));
	}

	/** Who may name such. */
	String refused(Role role, String department) {
		return this.phrases.label((role == Role.LEAD) ? "desk.role.refused.lead" : "desk.role.refused.others",
				"department", department(department));
	}

	String name(Appointment appointment) {
		return name(appointment.name());
	}

	String name(String shown) {
		return shown.isBlank() ? this.phrases.label("desk.author.nameless") : shown;
	}

	/** Something about one of them, by a template with name, title and department. */
	RichText say(String key, Appointment appointment) {
		return this.phrases.say(key, "name", name(appointment), "title", title(appointment.role()), "department",
				department(appointment.department()));
	}

	/** The same as a short note or label. */
	String label(String key, Appointment appointment) {
		return this.phrases.label(key, "name", name(appointment), "title", title(appointment.role()), "department",
				department(appointment.department()));
	}

	/** What the group reads about somebody who was named. */
	RichText named(Appointment appointment) {
		RichText what = this.phrases.say("desk.role.named." + code(appointment.role()), "name", name(appointment),
				"department", department(appointment.department()), "count", staff(appointment.department()));
		return appointment.reached() ? what : Texts.lines(List.of(what, say("desk.role.not-open", appointment)));
	}

	/** What the group reads about somebody who no longer is that. */
	RichText ended(Appointment appointment) {
		boolean everybody = appointment.role() == Role.STAFF && staff(appointment.department()) == 0;
		return Texts.lines(List.of(say("desk.role.ended", appointment),
				everybody ? this.phrases.say("desk.role.everybody") : RichText.EMPTY));
	}

	/** What the person reads in private. */
	RichText toPerson(Appointment appointment) {
		return this.phrases.say("desk.role.you." + code(appointment.role()), "department",
				this.words.departmentInFull(appointment.department()));
	}

	/** Who is a department's lead, stand-in and staff, and what that means. */
	RichText list(String department) {
		List<Appointment> all = this.appointments.of(department);
		return Texts.lines(List.of(line(all, Role.LEAD), line(all, Role.STAND_IN), line(all, Role.STAFF)));
	}

	private RichText line(List<Appointment> all, Role role) {
		List<String> names = all.stream()
			.filter((each) -> each.role() == role)
			.map((each) -> label(each.reached() ? "desk.role.person" : "desk.role.person-not-open", each))
			.toList();
		return names.isEmpty() ? this.phrases.say("desk.role.list.none-" + code(role)) : this.phrases
			.say("desk.role.list." + code(role), "names", String.join(", ", names), "count", names.size());
	}

	/** How to name such. */
	RichText how(Role role, String department) {
		return this.phrases.say("desk.role.how." + code(role), "department", department(department));
	}

	/** What somebody asks to be. */
	RichText asked(Role role, String department, String name) {
		return this.phrases.say((role == Role.LEAD) ? "desk.role.asked.lead" : "desk.role.asked.others", "name",
				name(name), "title", title(role), "department", department(department));
	}

	String department(String code) {
		return this.words.department(code);
	}

	private long staff(String department) {
		return this.appointments.of(department).stream().filter((each) -> each.role() == Role.STAFF).count();
	}

	static String code(Enum<?> role) {
		return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
