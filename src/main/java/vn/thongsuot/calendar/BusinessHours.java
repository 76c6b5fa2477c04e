package vn.thongsuot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The arithmetic of working time: a value made of a zone, the days that are worked and
 * the spells of a day.
 */
record BusinessHours(ZoneId zone, WorkingDays days, OfficeHours hours) implements WorkingTime {

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return this.days.isWorked(day);
	}

	@Override
	public boolean isWorking(Instant instant) {
		return shifts(dayOf(instant)).anyMatch((shift) -> shift.contains(instant));
	}

	@Override
	public Instant nextWorking(Instant instant) {
		LocalDate day = dayOf(instant);
		return shiftsAfter(day, instant).findFirst()
			.or(() -> shifts(this.days.next(day)).findFirst())
			.map((shift) -> shift.firstAtOrAfter(instant))
			.orElseThrow();
	}

	@Override
	public Instant plusWorkingDays(Instant from, int days) {
		if (days < 0) {
			throw new IllegalArgumentException("Working days are counted forwards, not " + days);
		}
		ZonedDateTime begin = nextWorking(from).atZone(this.zone);
		LocalDate day = begin.toLocalDate();
		for (int i = 0; i < days; i++) {
			day = this.days.next(day);
		}
		return nextWorking(day.atTime(begin.toLocalTime()).atZone(this.zone).toInstant());
	}

	@Override
	public Instant plusWorking(Instant from, Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("Working time is counted forwards, not by " + duration);
		}
		return duration.isZero() ? from : walk(from, duration);
	}

	private Instant walk(Instant from, Duration duration) {
		Duration left = duration;
		for (LocalDate day = dayOf(from);; day = this.days.next(day)) {
			for (Shift shift : shiftsAfter(day, from).toList()) {
				Shift rest = shift.from(from);
				if (rest.length().compareTo(left) >= 0) {
					return rest.begin().plus(left);
				}
				left = left.minus(rest.length());
			}
		}
	}

	@Override
	public Instant minusWorking(Instant to, Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("Working time is counted backwards by a length, not by " + duration);
		}
		return duration.isZero() ? to : walkBack(to, duration);
	}

	private Instant walkBack(Instant to, Duration duration) {
		Duration left = duration;
		for (LocalDate day = dayOf(to);; day = this.days.previous(day)) {
			for (Shift shift : shifts(day).sorted(Comparator.comparing(Shift::begin).reversed()).toList()) {
				Duration length = shift.shared(shift.begin(), to);
				if (length.compareTo(left) >= 0) {
					return shift.begin().plus(length).minus(left);
				}
				left = left.minus(length);
			}
		}
	}

	@Override
	public Instant closing(LocalDate day) {
		LocalDate worked = day;
		while (shifts(worked).findAny().isEmpty()) {
			worked = worked.minusDays(1);
		}
		return shifts(worked).map(Shift::end).max(Comparator.naturalOrder()).orElseThrow();
	}

	@Override
	public Duration between(Instant from, Instant to) {
		Duration sum = Duration.ZERO;
		LocalDate last = dayOf(to);
		for (LocalDate day = dayOf(from); !day.isAfter(last); day = this.days.next(day)) {
			for (Shift shift : shifts(day).toList()) {
				sum = sum.plus(shift.shared(from, to));
			}
		}
		return sum;
	}

	private LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	private Stream<Shift> shiftsAfter(LocalDate day, Instant instant) {
		return shifts(day).filter((shift) -> shift.end().isAfter(instant));
	}

	private Stream<Shift> shifts(LocalDate day) {
		List<Spell> spells = isWorkingDay(day) ? this.hours.on(day) : List.of();
		return spells.stream().map((spell) -> Shift.of(spell, day, this.zone)).filter(Shift::notEmpty);
	}

	@Override
	public boolean officialYear(int year) {
		return this.days.officialYear(year);
	}

}
