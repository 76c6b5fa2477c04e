package vn.thongsuot.weekly;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;

/**
 * Freezes reports: confirmed by a lead, as the system's figures at the deadline, or
 * entered by the coordinator. The report is locked by the caller.
 */
@Component
@Transactional
class Deciding {

	private final WeeklyReports reports;

	private final Sheets sheets;

	private final FrozenSheets frozen;

	private final ReportPost post;

	private final BusinessClock clock;

	Deciding(WeeklyReports reports, Sheets sheets, FrozenSheets frozen, ReportPost post, BusinessClock clock) {
		this.reports = reports;
		this.sheets = sheets;
		this.frozen = frozen;
		this.post = post;
		this.clock = clock;
	}

	void confirm(WeeklyReport report, String by) {
		freeze(report, WeeklyReport.State.CONFIRMED, by);
	}

	/** The deadline has come and nobody has confirmed it. */
	void expire(WeeklyReport report) {
		freeze(report, WeeklyReport.State.UNCONFIRMED, "");
	}

	void enter(WeeklyReport report, String by) {
		freeze(report, WeeklyReport.State.ON_BEHALF, by);
		this.post.showBehalf(report);
	}

	private void freeze(WeeklyReport report, WeeklyReport.State state, String by) {
		Sheet sheet = this.sheets.counted(report);
		report.freeze(state, by, this.clock.now(), this.frozen.write(sheet));
		this.post.show(report);
		this.post.files(report, sheet);
		if (!report.isSummary()) {
			refreshSummary(report);
		}
	}

	/** A summary that is being worked on shows what has just been answered for. */
	private void refreshSummary(WeeklyReport report) {
		this.reports.findByUnitAndWeek(WeeklyReport.PROVINCE, report.week())
			.filter((summary) -> summary.state() == WeeklyReport.State.DRAFT
					&& summary.stage() != WeeklyReport.Stage.DRAFTING)
			.ifPresent(this.post::show);
	}

}
