package vn.thongsuot.calendar;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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
 * @param file holidays and make-up days that come before those in the jar, by year;
 * {@code calendar.csv} in the home folder by default
 */
@ConfigurationProperties("thongsuot.calendar")
record CalendarSettings(@DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone, @DefaultValue( {
		"07:30-11:30", "13:30-17:00" }) List<Spell> spells,
		@DefaultValue({ "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY" }) Set<DayOfWeek> weekdays,
		@Nullable Season summer, @Nullable Season winter, @Nullable Path file){

	CalendarSettings {
		if (weekdays.isEmpty()) {
			throw new IllegalArgumentException("thongsuot.calendar.weekdays needs a day, such as MONDAY");
		}
		hours(spells, summer, winter);
	}

	OfficeHours hours() {
		return hours(this.spells, this.summer, this.winter);
	}

	private static OfficeHours hours(List<Spell> spells, @Nullable Season summer, @Nullable Season winter) {
		return new OfficeHours(spells, Stream.of(summer, winter).flatMap(Stream::ofNullable).toList());
	}

}
