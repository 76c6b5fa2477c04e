package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Working time by looking at every single minute: slow, simple, and without a line of the
 * code that it judges.
 */
final class MinuteWalk {

	private final Instant origin;

	private final ZoneId zone;

	private final BitSet working = new BitSet();

	MinuteWalk(Instant origin, int minutes, ZoneId zone, Rules rules) {
		this.origin = origin;
		this.zone = zone;
		for (int minute = 0; minute < minutes; minute++) {
			this.working.set(minute, rules.working(at(minute).atZone(zone)));
		}
	}

	Instant at(int minute) {
		return this.origin.plus(minute, ChronoUnit.MINUTES);
	}

	boolean isWorking(int minute) {
		return this.working.get(minute);
	}

	int nextWorking(int minute) {
		int walk = minute;
		while (!isWorking(walk)) {
			walk++;
		}
		return walk;
	}

	int plusWorking(int minute, int duration) {
		int walk = minute;
		for (int left = duration; left > 0; walk++) {
			left -= isWorking(walk) ? 1 : 0;
		}
		return walk;
	}

	int between(int from, int to) {
		int count = 0;
		for (int walk = from; walk < to; walk++) {
			count += isWorking(walk) ? 1 : 0;
		}
		return count;
	}

	int plusWorkingDays(int minute, int days) {
		int begin = nextWorking(minute);
		int walk = begin;
		for (int left = days; left > 0; left--) {
			walk = nextWorking(nextMidnight(walk));
		}
		while (local(walk).toLocalDate().equals(local(walk - 1).toLocalDate())) {
			walk--;
		}
		while (local(walk).toLocalTime().isBefore(local(begin).toLocalTime())) {
			walk++;
		}
		return nextWorking(walk);
	}

	private int nextMidnight(int minute) {
		LocalDate day = local(minute).toLocalDate();
		int walk = minute;
		while (local(walk).toLocalDate().equals(day)) {
			walk++;
		}
		return walk;
	}

	private ZonedDateTime local(int minute) {
		return at(minute).atZone(this.zone);
	}

	/** Plain facts of a calendar; from and to of its spells alternate. */
	record Rules(List<LocalTime> times, Set<DayOfWeek> weekdays, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

		boolean working(ZonedDateTime time) {
			LocalDate day = time.toLocalDate();
			boolean worked = this.makeUpDays.contains(day)
					|| (this.weekdays.contains(day.getDayOfWeek()) && !this.holidays.contains(day));
			return worked && this.times.stream().filter((edge) -> !edge.isAfter(time.toLocalTime())).count() % 2 == 1;
		}

	}

}
