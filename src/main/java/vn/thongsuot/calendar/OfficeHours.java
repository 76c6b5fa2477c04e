package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The spells of a working day: the usual ones, and those of the seasons that have their
 * own.
 */
record OfficeHours(List<Spell> usual, List<Season> seasons) {

	OfficeHours {
		usual = Spell.day(usual);
		seasons = Season.year(seasons);
	}

	List<Spell> on(LocalDate day) {
		return this.seasons.stream()
			.filter((season) -> season.contains(day))
			.findFirst()
			.map(Season::spells)
			.orElse(this.usual);
	}

}
