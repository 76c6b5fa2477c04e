package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** What somebody wrote into a report: the text of a point, or a number with a reason. */
@Entity
@Table(name = "weekly_entry")
class WeeklyEntry {

	/** Longest text and longest reason, in characters. */
	static final int LONGEST = 6000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "report_id")
	private long reportId;

	private @Nullable Integer point;

	@Enumerated(EnumType.STRING)
	private @Nullable Figure figure;

	@Enumerated(EnumType.STRING)
	private @Nullable Part part;

	private @Nullable Long counted;

	private @Nullable Long corrected;

	private String words;

	@Column(name = "made_by")
	private String madeBy;

	@Column(name = "made_at")
	private Instant madeAt;

	@SuppressWarnings("NullAway.Init")
	protected WeeklyEntry() {
	}

	private WeeklyEntry(WeeklyReport report, String words, String by, Instant now) {
		if (words.length() > LONGEST) {
			throw new IllegalArgumentException("A text of a report has at most " + LONGEST + " characters");
		}
		this.reportId = report.id();
		this.words = words;
		this.madeBy = by;
		this.madeAt = now;
	}

	/** The text of a point; empty takes it away. */
	static WeeklyEntry text(WeeklyReport report, int point, String words, String by, Instant now) {
		WeeklyEntry entry = new WeeklyEntry(report, words, by, now);
		entry.point = point;
		return entry;
	}

	/** Another number in place of the one that was counted. */
	static WeeklyEntry number(WeeklyReport report, Fix fix, Instant now) {
		WeeklyEntry entry = new WeeklyEntry(report, fix.reason(), fix.by(), now);
		entry.figure = fix.item().figure();
		entry.part = fix.item().part();
		entry.counted = fix.counted();
		entry.corrected = fix.corrected();
		return entry;
	}

	boolean isText() {
		return this.point != null;
	}

	int point() {
		return Objects.requireNonNull(this.point);
	}

	String words() {
		return this.words;
	}

	Fix fix() {
		return new Fix(new Figure.Item(Objects.requireNonNull(this.figure), Objects.requireNonNull(this.part)),
				Objects.requireNonNull(this.counted), Objects.requireNonNull(this.corrected), this.words, this.madeBy);
	}

}
