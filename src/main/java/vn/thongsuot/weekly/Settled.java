package vn.thongsuot.weekly;

import org.springframework.stereotype.Component;

import vn.thongsuot.wording.Phrases;

/** What whoever comes too late is told. */
@Component
class Settled {

	private final WeeklyReports reports;

	private final Times times;

	private final Phrases phrases;

	Settled(WeeklyReports reports, Times times, Phrases phrases) {
		this.reports = reports;
		this.times = times;
		this.phrases = phrases;
	}

	/** Why a report cannot be changed there any more. */
	String note(WeeklyReport report) {
		String time = report.decidedAt().map(this.times::of).orElse("");
		return switch (report.state()) {
			case DRAFT -> this.phrases.label("weekly.note.not-yours");
			case CONFIRMED ->
				this.phrases.label("weekly.note.already", "who", report.decidedBy().orElse(""), "time", time);
			case UNCONFIRMED -> this.phrases
				.label(report.isSummary() ? "weekly.note.ended-summary" : "weekly.note.ended", "time", time);
			case ON_BEHALF -> this.phrases.label("weekly.note.entered-already", "who", report.decidedBy().orElse(""),
					"time", time, "letter", report.letter().orElse(""));
		};
	}

	/** Whether the summary of that week is frozen. */
	boolean isSummaryOver(WeeklyReport report) {
		return this.reports.findByUnitAndWeek(WeeklyReport.PROVINCE, report.week())
			.filter((summary) -> summary.state() != WeeklyReport.State.DRAFT)
			.isPresent();
	}

}
