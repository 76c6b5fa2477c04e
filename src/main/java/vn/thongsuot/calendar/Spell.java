package vn.thongsuot.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A part of a day in which people work without a break, such as 07:30-11:30; its end no
 * longer belongs to it.
 */
record Spell(LocalTime from, LocalTime to) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

	Spell {
		if (!from.isBefore(to)) {
			throw new IllegalArgumentException("A spell ends after it begins, on the same day: " + from + "-" + to);
		}
	}

	/** Reads {@code 07:30-11:30}; also called when settings are bound. */
	public static Spell valueOf(String text) {
		String[] times = text.strip().split("\\s*[-–]\\s*", -1);
		if (times.length != 2) {
			throw unreadable(text);
		}
		try {
			return new Spell(LocalTime.parse(times[0], TIME), LocalTime.parse(times[1], TIME));
		}
		catch (DateTimeException ex) {
			throw unreadable(text);
		}
	}

	/** The spells of one day; they come in order and do not overlap. */
	static List<Spell> day(List<Spell> spells) {
		if (spells.isEmpty()) {
			throw new IllegalArgumentException("A working day needs at least one spell, such as 07:30-11:30");
		}
		for (int i = 1; i < spells.size(); i++) {
			spells.get(i).mustFollow(spells.get(i - 1));
		}
		return List.copyOf(spells);
	}

	private void mustFollow(Spell earlier) {
		if (this.from.isBefore(earlier.to)) {
			throw new IllegalArgumentException(
					"The spells of a day come in order and do not overlap: " + earlier + ", " + this);
		}
	}

	private static IllegalArgumentException unreadable(String text) {
		return new IllegalArgumentException("'" + text + "' is not a spell such as 07:30-11:30");
	}

	@Override
	public String toString() {
		return this.from + "-" + this.to;
	}

}
