package vn.thongsuot.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import vn.thongsuot.calendar.WorkingTime;

/** A province in which people work at any time. */
public record AllDayLong(ZoneId zone) implements WorkingTime {

	@Override
	public boolean isWorking(Instant instant) {
		return true;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return true;
	}

	@Override
	public boolean officialYear(int year) {
		return true;
	}

	@Override
	public Instant nextWorking(Instant instant) {
		return instant;
	}

	@Override
	public Instant plusWorkingDays(Instant from, int days) {
		return from.plus(Duration.ofDays(days));
	}

	@Override
	public Instant plusWorking(Instant from, Duration duration) {
		return from.plus(duration);
	}

	@Override
	public Instant minusWorking(Instant to, Duration duration) {
		return to.minus(duration);
	}

	@Override
	public Instant closing(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.zone).toInstant();
	}

	@Override
	public Duration between(Instant from, Instant to) {
		return Duration.between(from, to);
	}

}
