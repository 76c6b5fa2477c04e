package vn.thongsuot.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.Allowance;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Departments;

/**
 * By when an answer is due: by the category, the urgency, and the working time of the
 * department.
 */
@Component
public class Deadlines {

	private final DeadlineSettings settings;

	private final DepartmentHours hours;

	private final Map<String, CategoryTime> byCategory;

	Deadlines(DeadlineSettings settings, DepartmentHours hours, Categories categories, Departments departments) {
		this.settings = settings;
		this.hours = hours;
		this.byCategory = settings.byCategory()
			.stream()
			.collect(Collectors.toMap(CategoryTime::category, Function.identity()));
		known("thongsuot.ticket.by-category", this.byCategory.keySet().stream(),
				(code) -> categories.byCode(code).isPresent());
		known("thongsuot.calendar.departments", hours.departments().stream(),
				(code) -> departments.byCode(code).isPresent());
	}

	/** How long an answer may take. */
	public Allowance allowance(String category, boolean urgent) {
		CategoryTime own = this.byCategory.get(category);
		if (urgent) {
			return (own != null && own.urgent() != null) ? Objects.requireNonNull(own.urgent())
					: new Allowance.Hours(this.settings.urgent());
		}
		return (own != null) ? own.usual() : new Allowance.Days(this.settings.workingDays());
	}

	/** The working time of a department. */
	WorkingTime hours(String department) {
		return this.hours.of(department);
	}

	WorkingTime hours(Ticket ticket) {
		return this.hours.of(ticket.department());
	}

	/** When a ticket that is filed now is due. */
	Instant due(String department, String category, boolean urgent, Instant now) {
		return allowance(category, urgent).end(now, hours(department));
	}

	/** The department has as much time as if the ticket had just been filed. */
	void begin(Ticket ticket, Instant now) {
		ticket.countFrom(now, allowance(ticket.category(), ticket.isUrgent()), hours(ticket));
	}

	/** An urgent ticket becomes a usual one; its clock goes on. */
	void lower(Ticket ticket) {
		Allowance urgent = allowance(ticket.category(), true);
		ticket.lowered(urgent, allowance(ticket.category(), false), hours(ticket));
	}

	/** The end of a day's work at the department. */
	Instant closing(Ticket ticket, LocalDate day) {
		return hours(ticket).closing(day);
	}

	private static void known(String setting, Stream<String> codes, Function<String, Boolean> isKnown) {
		List<String> unknown = codes.filter((code) -> !isKnown.apply(code)).sorted().toList();
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException(
					setting + " names " + unknown + ", which the directory does not know; see its files for the codes");
		}
	}

}
