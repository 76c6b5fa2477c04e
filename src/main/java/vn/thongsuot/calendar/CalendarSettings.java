package vn.thongsuot.calendar;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people work.
 *
 * @param zone zone of all dates and times of day
 * @param spells spells of a working day, in order
 * @param weekdays weekdays that are worked
 * @param summer days of summer with hours of their own, if any
 * @param winter days of winter with hours of their own, if any
 * @param departments hours of departments that have their own
 * @param file holidays and make-up days that come before those in the jar, by year;
 * {@code calendar.csv} in the home folder by default
 */
@ConfigurationProperties("thongsuot.calendar")
record CalendarSettings(@DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone, @DefaultValue( {
		"07:30-11:30", "13:30-17:00" }) List<Spell> spells,
		@DefaultValue({ "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY" }) Set<DayOfWeek> weekdays,
		@Nullable Season summer, @Nullable Season winter, @DefaultValue List<OwnHours> departments,
		@Nullable Path file){

	CalendarSettings {
		departments = List.copyOf(departments);
		if (weekdays.isEmpty()) {
			throw new IllegalArgumentException("thongsuot.calendar.weekdays needs a day, such as MONDAY");
		}
		ownHours(departments, hours(spells, summer, winter));
	}

	/** By the code of the department. */
	Map<String, OfficeHours> ownHours() {
		return ownHours(this.departments, hours());
	}

	OfficeHours hours() {
		return hours(this.spells, this.summer, this.winter);
	}

	private static Map<String, OfficeHours> ownHours(List<OwnHours> departments, OfficeHours province) {
		Map<String, OfficeHours> hours = new TreeMap<>();
		departments.stream()
			.collect(Collectors.groupingBy(OwnHours::department))
			.forEach((department, own) -> hours.put(department, OwnHours.of(own, province)));
		return hours;
	}

	private static OfficeHours hours(List<Spell> spells, @Nullable Season summer, @Nullable Season winter) {
		return new OfficeHours(spells, Stream.of(summer, winter).flatMap(Stream::ofNullable).toList());
	}

}
