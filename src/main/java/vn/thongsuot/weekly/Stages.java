package vn.thongsuot.weekly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.weekly.WeeklyReport.Stage;
import vn.thongsuot.wording.Phrases;

/**
 * Walks each report through its week: the draft, the reminders, the end. Each step is
 * taken in one transaction with the words that it posts, or owes, by one node.
 */
@Component
class Stages {

	/** So long the summary waits for departments' reports that could not be ended. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final WeeklyReports reports;

	private final WeeklyTurns turns;

	private final Weeks weeks;

	private final Units units;

	private final Deciding deciding;

	private final ReportPost post;

	private final Prose prose;

	private final Times times;

	private final Phrases phrases;

	Stages(WeeklyReports reports, WeeklyTurns turns, Weeks weeks, Units units, Deciding deciding, ReportPost post,
			Prose prose, Times times, Phrases phrases) {
		this.reports = reports;
		this.turns = turns;
		this.weeks = weeks;
		this.units = units;
		this.deciding = deciding;
		this.post = post;
		this.prose = prose;
		this.times = times;
		this.phrases = phrases;
	}

	/**
	 * Opens the week whose cut-off has passed, unless it is open; the first one only in
	 * time.
	 */
	@Transactional
	public void open(Instant now) {
		Week week = this.weeks.at(now);
		boolean begins = !this.reports.existsByWeek(week.day())
				&& (this.reports.count() > 0 || now.isBefore(week.summaryDue()));
		if (begins && this.turns.take().isPresent() && !this.reports.existsByWeek(week.day())) {
			this.units.owing()
				.forEach((code) -> this.reports.save(new WeeklyReport(code, week.day(), week.period().to())));
			this.reports.save(new WeeklyReport(WeeklyReport.PROVINCE, week.day(), week.due()));
		}
	}

	/** Takes the next step of a report if its time has come and nobody is at it. */
	@Transactional
	public void step(long id, Instant now) {
		this.reports.lockDue(id, now).ifPresent((report) -> {
			Timetable timetable = timetable(report);
			switch (report.stage()) {
				case DRAFTING -> draft(report, timetable, now);
				case REMINDING -> remind(report, timetable, now);
				case ENDING -> end(report, timetable);
				case DONE -> report.go(Stage.DONE, report.reminded(), WeeklyReport.NEVER);
			}
		});
	}

	private void draft(WeeklyReport report, Timetable timetable, Instant now) {
		if (report.isSummary() && isWaiting(report, now)) {
			return;
		}
		report.owe(report.isSummary() ? WeeklyReport.Owed.FILES : WeeklyReport.Owed.WORDS);
		plan(report, timetable, 0);
	}

	/** The summary comes when the departments' reports of its week have ended. */
	private boolean isWaiting(WeeklyReport summary, Instant now) {
		return now.isBefore(this.weeks.of(summary.week()).due().plus(PATIENCE))
				&& this.reports.findByWeekOrderById(summary.week())
					.stream()
					.anyMatch((report) -> !report.isSummary()
							&& (report.stage() != Stage.DONE || report.owed() != WeeklyReport.Owed.NOTHING));
	}

	/** One word only, however many reminders were missed, and none past the end. */
	private void remind(WeeklyReport report, Timetable timetable, Instant now) {
		int passed = (int) timetable.reminders().stream().filter((time) -> !time.isAfter(now)).count();
		if (report.state() == WeeklyReport.State.DRAFT && now.isBefore(timetable.end())) {
			this.post.say(report, words("weekly.remind.", report, timetable), "remind-" + passed);
		}
		plan(report, timetable, Math.max(passed, report.reminded() + 1));
	}

	private void end(WeeklyReport report, Timetable timetable) {
		if (report.state() == WeeklyReport.State.DRAFT) {
			boolean own = report.unit().equals(this.units.coordinator());
			this.post.say(report, words(own ? "weekly.end.own-" : "weekly.end.", report, timetable), "end");
			this.deciding.expire(report);
		}
		report.go(Stage.DONE, report.reminded(), WeeklyReport.NEVER);
	}

	private void plan(WeeklyReport report, Timetable timetable, int reminded) {
		if (reminded < timetable.reminders().size()) {
			report.go(Stage.REMINDING, reminded, timetable.reminders().get(reminded));
		}
		else {
			report.go(Stage.ENDING, reminded, timetable.end());
		}
	}

	private RichText words(String key, WeeklyReport report, Timetable timetable) {
		return this.phrases.say(key + (report.isSummary() ? "summary" : "draft"), "name",
				this.prose.name(this.units.keeper(report.unit())), "coordinator",
				this.prose.name(this.units.coordinator()), "due", this.times.of(timetable.end()));
	}

	private Timetable timetable(WeeklyReport report) {
		Week week = this.weeks.of(report.week());
		return report.isSummary() ? new Timetable(week.summaryReminders(), week.summaryDue())
				: new Timetable(List.of(week.firstReminder(), week.lastReminder()), week.due());
	}

	/** When a group is reminded, and when it is too late. */
	private record Timetable(List<Instant> reminders, Instant end) {
	}

}
