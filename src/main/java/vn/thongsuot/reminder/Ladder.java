package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import vn.thongsuot.calendar.WorkingTime;

/**
 * What a department hears next about a ticket, as a pure value: it knows deadlines and
 * working time and nothing else. Each step is taken once, the list of a morning names a
 * ticket once a working day, and nothing is said outside working time.
 *
 * @param steps the steps that are taken; {@link Rung#MORNING} always is
 * @param soon how many percent of the working time are left at {@link Rung#DUE_SOON}
 */
record Ladder(Set<Rung> steps, int soon) {

	Ladder {
		steps = Set.copyOf(steps);
	}

	/** When a deadline is near. */
	Instant soonBefore(Instant due, Duration allowed, WorkingTime time) {
		return time.minusWorking(due, allowed.multipliedBy(this.soon).dividedBy(100));
	}

	/**
	 * The next step for a ticket of which nothing was said yet.
	 * @param near when its deadline is near
	 */
	Planned from(Instant near, Instant due, Instant now, Mornings mornings) {
		boolean ahead = near.isAfter(now) && near.isBefore(due);
		return (ahead && takes(Rung.DUE_SOON)) ? new Planned(Rung.DUE_SOON, mornings.loud(near))
				: deadlineOrMorning(due, now, now, mornings);
	}

	/** The step after one that was taken just now. */
	Planned after(Rung taken, Instant due, Instant now, Mornings mornings) {
		return switch (taken) {
			case NUDGE -> new Planned(taken, mornings.nextDay(now));
			case DUE_SOON -> deadlineOrMorning(due, now, now, mornings);
			default -> deadlineOrMorning(due, now.plusNanos(1), startOfTomorrow(now, mornings), mornings);
		};
	}

	/**
	 * What becomes of a step whose time has come by now. One that was missed becomes the
	 * next one; a deadline that was missed on its day becomes a line of this morning's
	 * list; so does a morning that turned out to be none.
	 */
	Planned settle(Rung step, Instant due, Instant now, Mornings mornings) {
		Planned settled = switch (step) {
			case DUE_SOON ->
				(takes(step) && now.isBefore(due)) ? new Planned(step, now) : settle(Rung.DEADLINE, due, now, mornings);
			case DEADLINE -> timely(due, now, mornings) ? new Planned(step, due.isAfter(now) ? due : now)
					: morning(due, now, now, mornings);
			case MORNING -> morning(due, now, now, mornings);
			default -> new Planned(step, now);
		};
		return settled.isDue(now) ? new Planned(settled.step(), mornings.loud(now)) : settled;
	}

	private boolean timely(Instant due, Instant now, Mornings mornings) {
		return takes(Rung.DEADLINE) && !mornings.day(due).isBefore(mornings.day(now));
	}

	private boolean takes(Rung step) {
		return this.steps.contains(step);
	}

	private Planned deadlineOrMorning(Instant due, Instant from, Instant fromMorning, Mornings mornings) {
		Planned list = list(due, fromMorning, mornings);
		if (!takes(Rung.DEADLINE) || due.isBefore(from)) {
			return list;
		}
		Instant word = mornings.loud(due);
		boolean onItsDay = mornings.day(word).equals(mornings.day(due));
		return onItsDay ? new Planned(Rung.DEADLINE, word) : list;
	}

	/** The first list from an instant on that a ticket belongs on. */
	private static Planned list(Instant due, Instant from, Mornings mornings) {
		return new Planned(Rung.MORNING, mornings.firstFrom(dayAfter(due, mornings), from));
	}

	/** The same, but today's list may come late. */
	private static Planned morning(Instant due, Instant from, Instant now, Mornings mornings) {
		LocalDate today = mornings.day(now);
		if (dayAfter(due, mornings).isAfter(today)) {
			return list(due, from, mornings);
		}
		Instant morning = mornings.of(today);
		return new Planned(Rung.MORNING, morning.isAfter(now) ? morning : now);
	}

	private static LocalDate dayAfter(Instant due, Mornings mornings) {
		return mornings.day(due).plusDays(1);
	}

	private static Instant startOfTomorrow(Instant now, Mornings mornings) {
		return mornings.day(now).plusDays(1).atStartOfDay(mornings.time().zone()).toInstant();
	}

}
