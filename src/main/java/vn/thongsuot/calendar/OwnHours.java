package vn.thongsuot.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Working hours of one department, all year or in a season.
 *
 * @param department its code
 * @param season nothing if all year
 */
record OwnHours(String department, @Nullable Season season, List<Spell> spells) {

	OwnHours {
		spells = Spell.day(spells);
	}

	/**
	 * Reads {@code SYT 07:00-11:30 13:00-16:30} or, for a season,
	 * {@code SYT 16/4-15/10 06:30-11:30 13:30-16:30}; also called when settings are
	 * bound.
	 */
	public static OwnHours valueOf(String text) {
		String[] parts = text.strip().split("\\s+", 2);
		if (parts.length < 2) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a department with its hours, such as SYT 07:00-11:30 13:00-16:30");
		}
		String department = parts[0].toUpperCase(Locale.ROOT);
		if (parts[1].split("\\s")[0].contains("/")) {
			Season season = Season.valueOf(parts[1]);
			return new OwnHours(department, season, season.spells());
		}
		return new OwnHours(department, null, Arrays.stream(parts[1].split("\\s+")).map(Spell::valueOf).toList());
	}

	/** The hours of a department: its own, and the province's where it says nothing. */
	static OfficeHours of(List<OwnHours> own, OfficeHours province) {
		List<Season> seasons = own.stream().flatMap((hours) -> Stream.ofNullable(hours.season)).toList();
		List<List<Spell>> allYear = own.stream().filter((hours) -> hours.season == null).map(OwnHours::spells).toList();
		if (allYear.size() > 1) {
			throw new IllegalArgumentException("thongsuot.calendar.departments has hours for "
					+ own.getFirst().department + " twice; give one of them a season such as 16/4-15/10");
		}
		return allYear.isEmpty() ? new OfficeHours(province.usual(), seasons)
				: new OfficeHours(allYear.getFirst(), seasons);
	}

}
