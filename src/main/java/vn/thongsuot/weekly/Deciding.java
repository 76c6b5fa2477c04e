package vn.thongsuot.weekly;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;

/**
 * Decides on reports: confirmed by a lead, as the system's figures at the deadline, or
 * entered by the coordinator. The report is locked by the caller; what it says is kept
 * and shown soon after, by {@link Showing}.
 */
@Component
class Deciding {

	private final BusinessClock clock;

	Deciding(BusinessClock clock) {
		this.clock = clock;
	}

	void confirm(WeeklyReport report, String by) {
		report.decide(WeeklyReport.State.CONFIRMED, by, this.clock.now());
	}

	/** The deadline has come and nobody has confirmed it. */
	void expire(WeeklyReport report) {
		report.decide(WeeklyReport.State.UNCONFIRMED, "", this.clock.now());
	}

	void enter(WeeklyReport report, String by) {
		report.decide(WeeklyReport.State.ON_BEHALF, by, this.clock.now());
	}

}
