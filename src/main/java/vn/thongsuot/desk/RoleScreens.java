package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;

/** Who is what: of one department, and of all. */
@Component
class RoleScreens {

	/** More buttons than that nobody looks through. */
	private static final int BUTTONS = 40;

	private final Departments departments;

	private final Desks desks;

	private final Appointments appointments;

	private final RoleWords words;

	private final RoleNews news;

	private final LinkReport report;

	private final Platforms platforms;

	private final Phrases phrases;

	RoleScreens(Departments departments, Desks desks, Appointments appointments, RoleWords words, RoleNews news,
			LinkReport report, Platforms platforms, Phrases phrases) {
		this.departments = departments;
		this.desks = desks;
		this.appointments = appointments;
		this.words = words;
		this.news = news;
		this.report = report;
		this.platforms = platforms;
		this.phrases = phrases;
	}

	/** How to name such, with a button for whoever is it. */
	LinkScreens.Screen how(Desk desk, Role role, RichText before) {
		return new LinkScreens.Screen(Texts.lines(List.of(before, this.words.how(role, desk.department()))),
				Keyboard.Buttons.column(Button.of(this.phrases.label("desk.button.me." + RoleWords.code(role)),
						RoleClaims.ME, role.name())));
	}

	/** A department's people, in its group. */
	LinkScreens.Screen inGroup(Desk desk) {
		RichText text = Texts.lines(List.of(head(desk.department()), this.words.list(desk.department()),
				this.phrases.say("desk.role.list.how")));
		return new LinkScreens.Screen(text, buttons(ends(desk.department()).toList()));
	}

	/** A department with its groups and people, for somebody who may change them. */
	LinkScreens.Screen inPrivate(Address person, String department, boolean all) {
		List<RichText> lines = new ArrayList<>(List.of(head(department)));
		List<Desk> groups = this.desks.of(department);
		groups
			.forEach((desk) -> lines.add(this.phrases.say(desk.isLiving() ? "desk.role.group" : "desk.role.group-lost",
					"title", desk.title(), "categories", this.report.categories(desk))));
		lines.add(groups.isEmpty() ? this.phrases.say("desk.role.no-group") : RichText.EMPTY);
		lines.add(this.words.list(department));
		lines.add(groups.isEmpty() ? RichText.EMPTY : this.phrases.say("desk.role.list.how"));
		List<List<Button>> rows = new ArrayList<>(ends(department).toList());
		if (all) {
			this.platforms.of(person)
				.ifPresent((channel) -> rows.add(List.of(Button.link(
						this.phrases.label("desk.button.add-to-group", "department", this.words.department(department)),
						channel.invitation(LinkCommands.PAYLOAD + department)))));
			rows.addAll(changes(department));
			rows.add(List.of(Button.of(this.phrases.label("desk.button.all-departments"), RoleLooks.PAGE, 0)));
		}
		return new LinkScreens.Screen(Texts.lines(lines), buttons(rows));
	}

	/** What only administrators change. */
	private List<List<Button>> changes(String department) {
		return List.of(
				List.of(Button.of(this.phrases.label("desk.button.admin.name-lead"), LeadChoices.CHOOSE, department,
						0)),
				List.of(Button.of(this.phrases.label("desk.button.admin.rename"), MergePresses.NAME, department),
						Button.of(this.phrases.label("desk.button.admin.merge"), MergePresses.CHOOSE, department, 0)));
	}

	/** All departments; the standing unit stands first. */
	LinkScreens.Screen overview(int page) {
		List<Department> all = this.departments.all()
			.stream()
			.sorted(Comparator.comparing((department) -> department.kind() != Department.Kind.STANDING_UNIT))
			.toList();
		List<RichText> lines = new ArrayList<>(List.of(this.phrases.say("desk.role.overview.head")));
		all.stream().filter(this::isAtWork).map(this::line).forEach(lines::add);
		lines.add(this.phrases.say("desk.role.overview.foot", "count",
				all.stream().filter((department) -> this.desks.of(department.code()).isEmpty()).count()));
		List<Button> choices = all.stream()
			.map((department) -> Button.of(department.shortName(), RoleLooks.DEPARTMENT, department.code()))
			.toList();
		return new LinkScreens.Screen(Texts.lines(lines), Pages.of(this.phrases, choices, 2, page,
				(label, to) -> Button.of(label, RoleLooks.PAGE, to), List.of()));
	}

	private boolean isAtWork(Department department) {
		return !this.desks.of(department.code()).isEmpty() || !this.appointments.of(department.code()).isEmpty();
	}

	private RichText line(Department department) {
		List<Appointment> people = this.appointments.of(department.code());
		return this.phrases.say("desk.role.overview.line", "department", department.shortName(), "groups",
				this.desks.of(department.code()).size(), "leads", count(people, Role.LEAD), "standins",
				count(people, Role.STAND_IN), "staff", (count(people, Role.STAFF) == 0)
						? this.phrases.label("desk.role.overview.everybody") : "" + count(people, Role.STAFF));
	}

	private static long count(List<Appointment> people, Role role) {
		return people.stream().filter((each) -> each.role() == role).count();
	}

	private RichText head(String department) {
		return this.phrases.say("desk.role.list.head", "department",
				this.departments.byCode(department).map(Department::fullName).orElse(department));
	}

	private static Keyboard buttons(List<List<Button>> rows) {
		return rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows);
	}

	private Stream<List<Button>> ends(String department) {
		return this.appointments.of(department).stream().limit(BUTTONS).map((each) -> List.of(this.news.end(each)));
	}

}
