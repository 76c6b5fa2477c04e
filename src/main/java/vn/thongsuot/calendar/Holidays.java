package vn.thongsuot.calendar;

import java.time.LocalDate;

/**
 * What makes a day different from others of its weekday.
 */
interface Holidays {

	DayKind on(LocalDate day);

	/** Whether the holidays of that year are decreed, not only expected. */
	boolean officialYear(int year);

	/** A calendar without any. */
	Holidays NONE = new Holidays() {

		@Override
		public DayKind on(LocalDate day) {
			return DayKind.ORDINARY;
		}

		@Override
		public boolean officialYear(int year) {
			return false;
		}

	};

}
