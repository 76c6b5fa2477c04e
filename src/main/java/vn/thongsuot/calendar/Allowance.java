package vn.thongsuot.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How much time something may take; written {@code 3d}, {@code 4h}, {@code 2026-11-26}.
 */
public sealed interface Allowance {

	/** The instant at which it is used up. */
	Instant end(Instant from, WorkingTime time);

	/** So many working days; see {@link WorkingTime#plusWorkingDays}. */
	record Days(int count) implements Allowance {

		public Days {
			if (count < 1) {
				throw new IllegalArgumentException("At least one working day is allowed, not " + count);
			}
		}

		@Override
		public Instant end(Instant from, WorkingTime time) {
			return time.plusWorkingDays(from, this.count);
		}

		@Override
		public String toString() {
			return this.count + "d";
		}

	}

	/** So much working time, in whole minutes. */
	record Hours(Duration length) implements Allowance {

		public Hours {
			if (length.toMinutes() < 1) {
				throw new IllegalArgumentException("At least a minute of working time is allowed, not " + length);
			}
		}

		@Override
		public Instant end(Instant from, WorkingTime time) {
			return time.plusWorking(from, this.length);
		}

		@Override
		public String toString() {
			boolean whole = this.length.toMinutes() % 60 == 0;
			return whole ? this.length.toHours() + "h" : this.length.toMinutes() + "m";
		}

	}

	/** Until the end of that day's work. */
	record Until(LocalDate day) implements Allowance {

		@Override
		public Instant end(Instant from, WorkingTime time) {
			return time.closing(this.day);
		}

		@Override
		public String toString() {
			return this.day.toString();
		}

	}

	/**
	 * Reads what {@link #toString()} wrote; also called when settings are bound.
	 * @throws IllegalArgumentException if it is none
	 */
	static Allowance valueOf(String text) {
		try {
			int last = text.length() - 1;
			return switch (text.charAt(last)) {
				case 'd' -> new Days(Integer.parseInt(text.substring(0, last)));
				case 'h' -> new Hours(Duration.ofHours(Long.parseLong(text.substring(0, last))));
				case 'm' -> new Hours(Duration.ofMinutes(Long.parseLong(text.substring(0, last))));
				default -> new Until(LocalDate.parse(text));
			};
		}
		catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException ex) {
			throw new IllegalArgumentException("'" + text + "' is no time such as 3d, 4h or 2026-11-26", ex);
		}
	}

}
