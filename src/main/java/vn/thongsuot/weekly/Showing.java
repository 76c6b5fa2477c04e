package vn.thongsuot.weekly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.weekly.WeeklyReport.Owed;
import vn.thongsuot.weekly.WeeklyReport.State;

/**
 * Shows groups what they are still to see of reports, and keeps what is decided. Counting
 * and drawing take long in a large week: they are done before the transaction, in which
 * nothing is left but to write; if the report has changed meanwhile, it is drawn again.
 */
@Component
class Showing {

	private final WeeklyReports reports;

	private final Sheets sheets;

	private final FrozenSheets frozen;

	private final ReportPost post;

	private final ReportFiles files;

	private final Outbox outbox;

	private final TransactionOperations transaction;

	Showing(WeeklyReports reports, Sheets sheets, FrozenSheets frozen, ReportPost post, ReportFiles files,
			Outbox outbox, TransactionOperations transaction) {
		this.reports = reports;
		this.sheets = sheets;
		this.frozen = frozen;
		this.post = post;
		this.files = files;
		this.outbox = outbox;
		this.transaction = transaction;
	}

	/**
	 * Shows what is owed of a report.
	 * @param lives what was read of the record so far in this round
	 */
	void show(long id, Map<Week, List<Life>> lives) {
		this.reports.findById(id)
			.filter((report) -> report.owed() != Owed.NOTHING)
			.map((report) -> draw(report, lives))
			.ifPresent((drawn) -> this.transaction.executeWithoutResult((status) -> hang(drawn)));
	}

	/** The same for one alone. */
	void show(long id) {
		show(id, new HashMap<>());
	}

	private Drawn draw(WeeklyReport report, Map<Week, List<Life>> lives) {
		int edition = this.post.edition(report);
		Sheet sheet = this.sheets.of(report, lives);
		boolean keep = report.state() != State.DRAFT && report.sheet().isEmpty();
		List<Outgoing> files = (report.owed() == Owed.FILES) ? this.files.toKeeper(report, sheet) : List.of();
		return new Drawn(report, edition, this.post.draw(report, sheet, edition),
				keep ? this.frozen.write(sheet) : null, files);
	}

	private void hang(Drawn drawn) {
		Optional<WeeklyReport> same = this.reports.lock(drawn.report.id())
			.filter((report) -> report.version() == drawn.report.version())
			.filter((report) -> this.post.edition(report) == drawn.edition);
		same.ifPresent((report) -> {
			if (drawn.kept != null) {
				report.freeze(drawn.kept);
			}
			report.paid();
			drawn.words.forEach(this.post::hang);
			drawn.files.forEach(this.outbox::post);
			if (!report.isSummary() && report.state() != State.DRAFT) {
				refreshSummary(report);
			}
		});
	}

	/** A summary that is being worked on shows what has just been answered for. */
	private void refreshSummary(WeeklyReport report) {
		this.reports.findByUnitAndWeek(WeeklyReport.PROVINCE, report.week())
			.flatMap((summary) -> this.reports.lock(summary.id()))
			.filter((summary) -> summary.state() == State.DRAFT && summary.stage() != WeeklyReport.Stage.DRAFTING)
			.ifPresent((summary) -> summary.owe(Owed.WORDS));
	}

	/**
	 * All that is to be written.
	 *
	 * @param edition how often it had been written into
	 * @param words its message, in each group where it hangs
	 * @param kept all that it says, if that is to be kept
	 */
	private record Drawn(WeeklyReport report, int edition, List<ReportPost.Card> words, @Nullable String kept,
			List<Outgoing> files) {
	}

}
