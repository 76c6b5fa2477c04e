package vn.thongsuot.directory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a group may be reminded: while its department works, outside the quiet hours that
 * it has chosen.
 */
public interface ReminderHours {

	/** Whether it may be reminded now. */
	boolean isLoud(Desk desk, Instant now);

	/** The moment of a working day from which on its lists come. */
	Instant listOn(Desk desk, LocalDate day);

}
