package vn.thongsuot.weekly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;

/** Who owes a report, for whom, and in which group it is worked on. */
@Component
class Units {

	private final Departments departments;

	private final Desks desks;

	private final WeeklySettings settings;

	Units(Departments departments, Desks desks, WeeklySettings settings) {
		this.departments = departments;
		this.desks = desks;
		this.settings = settings;
		settings.owing().forEach((code) -> demand(code, "thongsuot.weekly.owing"));
	}

	/** Codes of those that owe one, in their usual order. */
	List<String> owing() {
		return this.departments.all().stream().filter(this::owes).map(Department::code).toList();
	}

	private boolean owes(Department department) {
		return this.settings.owing().isEmpty()
				? department.parent() == null && (department.kind() == Department.Kind.DEPARTMENT
						|| department.kind() == Department.Kind.VERTICAL_AGENCY)
				: this.settings.owing().contains(department.code());
	}

	/** A department and its sub-units, unless these owe a report of their own. */
	Set<String> of(String unit) {
		if (unit.equals(WeeklyReport.PROVINCE)) {
			return this.departments.all().stream().map(Department::code).collect(Collectors.toSet());
		}
		Set<String> codes = new HashSet<>(Set.of(unit));
		this.departments.all()
			.stream()
			.filter((each) -> unit.equals(each.parent()) && !owes(each))
			.forEach((each) -> codes.addAll(of(each.code())));
		return codes;
	}

	/** Code of the department whose group works on that report. */
	String keeper(String unit) {
		return unit.equals(WeeklyReport.PROVINCE) ? this.settings.coordinator() : unit;
	}

	/** The group in which a unit's report is worked on: one for all categories first. */
	Optional<Desk> desk(String unit) {
		List<Desk> living = this.desks.living(keeper(unit));
		return living.stream()
			.filter((desk) -> desk.categories().isEmpty())
			.findFirst()
			.or(() -> living.stream().findFirst());
	}

	/** Code of the department that sums up. */
	String coordinator() {
		return this.settings.coordinator();
	}

	private void demand(String code, String setting) {
		if (this.departments.byCode(code).isEmpty()) {
			throw new IllegalArgumentException(
					setting + " names " + code + ", which is no department; use the codes of departments.csv");
		}
	}

}
