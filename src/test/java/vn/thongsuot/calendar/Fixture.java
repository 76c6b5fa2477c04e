package vn.thongsuot.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The province's usual hours with the calendar that comes with the product.
 */
final class Fixture {

	static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private Fixture() {
	}

	static BusinessHours province() {
		return with(List.of());
	}

	static BusinessHours with(List<Season> seasons) {
		List<Spell> spells = List.of(Spell.valueOf("07:30-11:30"), Spell.valueOf("13:30-17:00"));
		return new BusinessHours(ZONE, new WorkingDays(WEEKDAYS, shippedHolidays()), new OfficeHours(spells, seasons));
	}

	private static HolidayTable shippedHolidays() {
		try {
			return new HolidayTable(CalendarConfiguration.shipped(), WEEKDAYS);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads {@code 2026-02-13 16:00} as a time in the province. */
	static Instant at(String text) {
		return LocalDateTime.parse(text.replace(' ', 'T')).atZone(ZONE).toInstant();
	}

}
