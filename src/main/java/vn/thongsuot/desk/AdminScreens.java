package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.Workers;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;

/** The pages on which administrators see who is administrator, and whom they may name. */
@Component
class AdminScreens {

	private final AdminDoor door;

	private final AdminRecord record;

	private final Roles roles;

	private final Appointments appointments;

	private final Departments departments;

	private final Workers workers;

	private final RoleWords words;

	private final Phrases phrases;

	AdminScreens(AdminDoor door, AdminRecord record, Roles roles, Appointments appointments, Departments departments,
			Workers workers, RoleWords words, Phrases phrases) {
		this.door = door;
		this.record = record;
		this.roles = roles;
		this.appointments = appointments;
		this.departments = departments;
		this.workers = workers;
		this.words = words;
		this.phrases = phrases;
	}

	/** What there is to see and change. */
	LinkScreens.Screen hub() {
		return new LinkScreens.Screen(this.phrases.say("desk.admin.hub"),
				Keyboard.Buttons.column(button("administrators", AdminPresses.ADMINISTRATORS),
						button("departments", RoleLooks.PAGE, 0), button("commune-leads", CommunePresses.HOW),
						button("categories", CategoryPresses.ALL, 0), button("record", AdminPresses.RECORD)));
	}

	/** All administrators. */
	LinkScreens.Screen administrators() {
		List<RichText> lines = new ArrayList<>(List.of(this.phrases.say("desk.admin.administrators")));
		List<List<Button>> rows = new ArrayList<>();
		for (Address person : this.roles.administrators()) {
			boolean set = this.roles.isSetAdministrator(person);
			lines.add(this.phrases.say(set ? "desk.admin.administrator-set" : "desk.admin.administrator", "name",
					this.door.name(person)));
			if (!set) {
				rows.add(List.of(
						Button
							.of(this.phrases.label("desk.button.admin.end-administrator", "name",
									this.door.name(person)), AdminPresses.END, person.id())
							.danger()));
			}
		}
		rows.add(List.of(button("add-administrator", AdminPresses.CANDIDATES, 0)));
		rows.add(List.of(back()));
		return new LinkScreens.Screen(Texts.lines(lines), new Keyboard.Buttons(rows));
	}

	/**
	 * Who may become an administrator: whoever leads or stands in, and the standing unit.
	 */
	LinkScreens.Screen candidates(int page) {
		List<Address> known = this.roles.administrators();
		List<Button> choices = Stream
			.concat(this.departments.all()
				.stream()
				.flatMap((department) -> this.appointments.of(department.code()).stream())
				.map(Candidate::of), standingUnit())
			.filter((one) -> !known.contains(one.person()))
			.distinct()
			.map((one) -> Button.of(one.name(), AdminPresses.ADD, one.person().id()))
			.toList();
		return new LinkScreens.Screen(
				this.phrases.say(choices.isEmpty() ? "desk.admin.no-candidates" : "desk.admin.candidates"),
				Pages.of(this.phrases, choices, 2, page, (label, to) -> Button.of(label, AdminPresses.CANDIDATES, to),
						List.of(back())));
	}

	private Stream<Candidate> standingUnit() {
		return this.workers.of(Department.STANDING_UNIT).stream().flatMap(Candidate::of);
	}

	/**
	 * Who may become a department's lead: whoever has worked for it, or is named there.
	 */
	LinkScreens.Screen leads(String department, int page) {
		List<Appointment> named = this.appointments.of(department);
		List<Button> choices = candidates(department)
			.filter((one) -> named.stream()
				.noneMatch((each) -> each.role() == Role.LEAD && each.person().equals(one.person())))
			.map((one) -> Button.of(one.name(), LeadChoices.NAME, department, one.person().id()))
			.toList();
		return new LinkScreens.Screen(
				this.phrases.say(choices.isEmpty() ? "desk.admin.no-leads" : "desk.admin.leads", "department",
						this.words.department(department)),
				Pages.of(this.phrases, choices, 2, page,
						(label, to) -> Button.of(label, LeadChoices.CHOOSE, department, to),
						List.of(Button.of(this.phrases.label("desk.button.back"), RoleLooks.DEPARTMENT, department))));
	}

	/** The name of somebody whom the page of leads offers; empty if it does not. */
	String nameOf(String department, Address person) {
		return candidates(department).filter((one) -> one.person().equals(person))
			.map(Candidate::name)
			.findFirst()
			.orElse("");
	}

	private Stream<Candidate> candidates(String department) {
		List<Candidate> all = Stream
			.concat(this.appointments.of(department).stream().map(Candidate::of),
					this.workers.of(department).stream().flatMap(Candidate::of))
			.toList();
		return all.stream()
			.filter((one) -> all.stream()
				.filter((other) -> other.person().equals(one.person()))
				.findFirst()
				.orElseThrow() == one);
	}

	/** What was changed last. */
	LinkScreens.Screen record() {
		return new LinkScreens.Screen(this.record.text(), Keyboard.Buttons.row(back()));
	}

	Button back() {
		return Button.of(this.phrases.label("desk.button.back"), AdminPresses.HUB);
	}

	private Button button(String label, String verb, Object... arguments) {
		return Button.of(this.phrases.label("desk.button.admin." + label), verb, arguments);
	}

	/** Somebody who can be named. */
	private record Candidate(Address person, String name) {

		private static Candidate of(Appointment appointment) {
			return new Candidate(appointment.person(),
					appointment.name().isBlank() ? appointment.person().id() : appointment.name());
		}

		private static Stream<Candidate> of(TicketActor actor) {
			Address person = actor.person();
			return (person != null) ? Stream.of(new Candidate(person, actor.name())) : Stream.empty();
		}

	}

}
