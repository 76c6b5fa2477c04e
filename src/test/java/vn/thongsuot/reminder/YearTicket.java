package vn.thongsuot.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

import vn.thongsuot.directory.Department;

/**
 * One ticket of a simulated year: what happens to it, and what must be said about it,
 * told by walking minute by minute.
 *
 * @param filed minute of the year, as are all others; {@link #NEVER} if it does not
 * happen
 * @param asked when the officer was asked for more
 * @param added when the officer answered that
 * @param ended when it was answered or withdrawn
 */
record YearTicket(String category, String department, boolean urgent, int filed, int asked, int added, int ended,
		boolean withdrawn) {

	static final int NEVER = Integer.MAX_VALUE;

	/** How often people look and act, in minutes. */
	static final int TICK = 10;

	private static final int LIST = 8 * 60;

	static YearTicket random(Random random) {
		List<String> categories = List.copyOf(YearProvince.CATEGORIES.keySet());
		String category = categories.get(random.nextInt(categories.size()));
		int day = random.nextInt(365);
		int time = (random.nextInt(5) > 0) ? 7 * 60 + random.nextInt(11 * 60) : random.nextInt(1440);
		int filed = tick(day * 1440 + time);
		int fate = random.nextInt(100);
		int asked = (fate < 12) ? filed + tick(TICK + random.nextInt(2880)) : NEVER;
		int added = (fate < 12) ? asked + tick(TICK + random.nextInt(5 * 1440)) : NEVER;
		int from = (fate < 12) ? added : filed;
		int longest = (fate >= 90) ? 14 * 1440 : 5 * 1440;
		int ended = (fate == 99) ? NEVER : from + tick(TICK + random.nextInt(longest));
		return new YearTicket(category, Objects.requireNonNull(YearProvince.CATEGORIES.get(category)),
				random.nextInt(10) == 0, filed, asked, added, ended, fate >= 80 && fate < 90);
	}

	private static int tick(int minute) {
		return minute / TICK * TICK;
	}

	/** All that must be said, until the year ends; each at its minute. */
	Words words(int yearsEnd) {
		YearWalk walk = YearWalk.of(this.department);
		int due = this.urgent ? walk.after(this.filed, 240) : walk.threeDaysAfter(this.filed);
		double quarter = walk.between(this.filed, due) / 4.0;
		Words words = new Words();
		if (this.asked == NEVER) {
			words.add(walk, this.filed, Math.min(this.ended, yearsEnd), due, quarter);
			return words;
		}
		words.add(walk, this.filed, Math.min(this.asked, yearsEnd), due, quarter);
		words.addOfficers(this.asked, Math.min(this.added, yearsEnd));
		int later = walk.after(due, walk.between(this.asked, this.added));
		words.add(walk, this.added, Math.min(this.ended, yearsEnd), later, quarter);
		return words;
	}

	/** What is said about a ticket, to whom, and at which minutes. */
	static final class Words {

		final SortedSet<Integer> group = new TreeSet<>();

		final SortedSet<Integer> lead = new TreeSet<>();

		final SortedSet<Integer> standingUnit = new TreeSet<>();

		final SortedSet<Integer> officer = new TreeSet<>();

		/** Of those to the group. */
		int soon;

		int deadlines;

		final List<Integer> mornings = new ArrayList<>();

		/** While its clock runs from one minute to another. */
		private void add(YearWalk walk, int from, int until, int due, double quarter) {
			double near = near(walk, due, quarter);
			if (near > from && say(walk, (int) Math.ceil(near), Math.min(until, due), NEVER)) {
				this.soon++;
			}
			if (due >= from && say(walk, due, until, YearWalk.day(due))) {
				this.deadlines++;
			}
			for (int day = YearWalk.day(due) + 1; day * 1440 + LIST < until; day++) {
				if (YearWalk.isWorked(YearWalk.date(day)) && day * 1440 + LIST >= from) {
					addList(day, YearWalk.workedDays(YearWalk.day(due), day));
				}
			}
		}

		/**
		 * At the first look in working time; whether there is one before it is too late.
		 */
		private boolean say(YearWalk walk, int from, int until, int onDay) {
			for (int tick = (from + TICK - 1) / TICK * TICK; tick < until; tick += TICK) {
				if (onDay != NEVER && YearWalk.day(tick) != onDay) {
					return false;
				}
				if (walk.isWorking(tick)) {
					return this.group.add(tick);
				}
			}
			return false;
		}

		private void addList(int day, int overdue) {
			int at = day * 1440 + LIST;
			this.group.add(at);
			this.mornings.add(day);
			if (overdue >= 2) {
				this.lead.add(at);
			}
			if (overdue >= 4) {
				this.standingUnit.add(at);
			}
		}

		private void addOfficers(int asked, int until) {
			YearWalk province = YearWalk.of(Department.STANDING_UNIT);
			int at = province.daysAfter(asked, 2);
			if (at < until) {
				this.officer.add((at + TICK - 1) / TICK * TICK);
			}
		}

		/** The latest moment at which so much working time is left. */
		private static double near(YearWalk walk, int due, double left) {
			int minute = due;
			double rest = left;
			while (rest >= 1) {
				minute--;
				rest -= walk.isWorking(minute) ? 1 : 0;
			}
			if (rest == 0) {
				return minute;
			}
			do {
				minute--;
			}
			while (!walk.isWorking(minute));
			return minute + 1 - rest;
		}

	}

}
