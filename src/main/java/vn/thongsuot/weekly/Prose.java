package vn.thongsuot.weekly;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** A report or the summary in words, and what it is called. */
@Component
class Prose {

	private final ReportProse report;

	private final SummaryProse summary;

	private final TicketWords words;

	private final Phrases phrases;

	Prose(ReportProse report, SummaryProse summary, TicketWords words, Phrases phrases) {
		this.report = report;
		this.summary = summary;
		this.words = words;
		this.phrases = phrases;
	}

	List<Block> of(Sheet sheet) {
		return sheet.isSummary() ? this.summary.of(sheet) : this.report.of(sheet);
	}

	/** What people call the unit. */
	String name(String unit) {
		return unit.equals(WeeklyReport.PROVINCE) ? this.phrases.label("weekly.unit") : this.words.department(unit);
	}

	/** The title of a point that people write. */
	String point(boolean summary, int point) {
		return this.phrases.label((summary ? "weekly.summary-point." : "weekly.point.") + point);
	}

	/** The points that people may write. */
	static List<Integer> points(boolean summary) {
		return summary ? SummaryProse.POINTS : List.of(1, 2, 3, 4, 5, 6);
	}

	/** A file's name, without anything that a platform might not take. */
	String file(String unit, LocalDate day, String ending) {
		return this.phrases.label("weekly.file.name", "unit",
				unit.equals(WeeklyReport.PROVINCE) ? "tong-hop" : unit.toLowerCase(Locale.ROOT), "day", day, "ending",
				ending);
	}

}
