package vn.thongsuot.weekly;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.Phrases;

/** Hangs reports into groups, keeps them as they stand, and sends their files. */
@Component
class ReportPost {

	/** What messages about reports are about, and what they are to their readers. */
	static final String KIND = "weekly";

	/** Characters of a question in Excel, where a file would be too large otherwise. */
	private static final List<Integer> SHORTER = List.of(1500, 300, 60);

	/** Tickets in one Excel file, of which each stands on several sheets. */
	private static final int AT_ONCE = 2000;

	private final Outbox outbox;

	private final ReportText text;

	private final ReportButtons buttons;

	private final WeeklyEntries entries;

	private final Sheets sheets;

	private final Units units;

	private final WordFile word;

	private final ExcelFile excel;

	private final Picture picture;

	private final Prose prose;

	private final Phrases phrases;

	ReportPost(Outbox outbox, ReportText text, ReportButtons buttons, WeeklyEntries entries, Sheets sheets, Units units,
			WordFile word, ExcelFile excel, Picture picture, Prose prose, Phrases phrases) {
		this.outbox = outbox;
		this.text = text;
		this.buttons = buttons;
		this.entries = entries;
		this.sheets = sheets;
		this.units = units;
		this.word = word;
		this.excel = excel;
		this.picture = picture;
		this.prose = prose;
		this.phrases = phrases;
	}

	/** Shows a report in the group that answers for it, as it now stands. */
	void show(WeeklyReport report) {
		this.units.desk(report.unit()).map(Desk::address).ifPresent((group) -> show(report, group, false));
	}

	/** Shows it in the coordinator's group, where it is entered from a letter. */
	void showBehalf(WeeklyReport report) {
		this.units.desk(this.units.coordinator()).map(Desk::address).ifPresent((group) -> show(report, group, true));
	}

	private void show(WeeklyReport report, Address group, boolean behalf) {
		Sheet sheet = shown(report, behalf);
		RichText words = this.text.of(report, sheet);
		Keyboard keyboard = this.buttons.of(report, sheet, behalf, edition(report));
		String key = key(report, group, behalf);
		if (this.outbox.find(key).isPresent()) {
			this.outbox.revise(key, words, keyboard);
		}
		else {
			this.outbox.post(Outgoing.to(group, words).with(keyboard).keyed(key).about(about(report), KIND));
		}
	}

	/** A further copy, under what somebody wrote. */
	void copy(WeeklyReport report, Incoming incoming) {
		Sheet sheet = this.sheets.of(report);
		this.outbox.post(Outgoing.to(incoming.chat(), this.text.of(report, sheet))
			.with(this.buttons.of(report, sheet, false, edition(report)))
			.keyed(KIND + ":" + report.id() + ":" + incoming.chat() + ":" + incoming.ref().id())
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(about(report), KIND));
	}

	/**
	 * Turns the message whose button was pressed to other buttons, or to its usual ones.
	 */
	void turn(WeeklyReport report, Incoming press, Optional<Keyboard> keyboard, boolean behalf) {
		this.outbox.find(press.ref()).map(Posted::key).ifPresent((key) -> {
			Sheet sheet = shown(report, behalf);
			this.outbox.revise(key, this.text.of(report, sheet),
					keyboard.orElseGet(() -> this.buttons.of(report, sheet, behalf, edition(report))));
		});
	}

	/** What stands in it: for whoever enters it anew, also what is not frozen yet. */
	Sheet shown(WeeklyReport report, boolean behalf) {
		return (behalf && report.state() == WeeklyReport.State.UNCONFIRMED) ? this.sheets.counted(report)
				: this.sheets.of(report);
	}

	/** How often a report has been written into. */
	int edition(WeeklyReport report) {
		return this.entries.countByReportId(report.id());
	}

	/** Says something below the report in the group that answers for it, once. */
	void say(WeeklyReport report, RichText words, String occasion) {
		this.units.desk(report.unit())
			.map(Desk::address)
			.ifPresent((group) -> this.outbox.post(Outgoing.to(group, words)
				.keyed("weekly-" + occasion + ":" + report.id())
				.replyingTo(new ReplyTarget.Ours(key(report, group, false)))
				.about(about(report), KIND)));
	}

	/** Sends the files of a frozen report to whoever answers for it, once. */
	void files(WeeklyReport report, Sheet sheet) {
		this.units.desk(report.unit())
			.map(Desk::address)
			.ifPresent((group) -> files(report, sheet, group, report.state().name()));
	}

	/**
	 * Sends the files.
	 * @param occasion sent once for each
	 */
	void files(WeeklyReport report, Sheet sheet, Address group, String occasion) {
		WordFile.Made made = this.word.of(report, sheet);
		made.trouble()
			.ifPresent((words) -> this.outbox
				.post(Outgoing.to(group, words).keyed(key(report, occasion, "template")).about(about(report), KIND)));
		file(report, group, occasion, "docx", "weekly.file.word", made.bytes());
		List<byte[]> books = excel(sheet);
		for (int part = 0; part < books.size(); part++) {
			String ending = (books.size() == 1) ? "xlsx" : (part + 1) + ".xlsx";
			file(report, group, occasion, ending, "weekly.file.excel", books.get(part));
		}
		file(report, group, occasion, "png", "weekly.file.picture", this.picture.of(sheet));
	}

	/** In one file if it is not too large, in several otherwise. */
	private List<byte[]> excel(Sheet sheet) {
		if (sheet.lines().size() > AT_ONCE) {
			return this.excel.parts(sheet, SHORTER.getLast(), AT_ONCE);
		}
		return SHORTER.stream()
			.map((longest) -> this.excel.of(sheet, longest))
			.filter((bytes) -> bytes.length <= Body.Document.MOST_BYTES)
			.findFirst()
			.map(List::of)
			.orElseGet(() -> this.excel.parts(sheet, SHORTER.getLast(), AT_ONCE / 4));
	}

	private void file(WeeklyReport report, Address group, String occasion, String ending, String caption,
			byte[] bytes) {
		String file = this.prose.file(report.unit(), report.week(), ending);
		String key = key(report, occasion, ending);
		if (bytes.length == 0 || bytes.length > Body.Document.MOST_BYTES) {
			this.outbox.post(Outgoing.to(group, this.phrases.say("weekly.file.too-large", "name", file)).keyed(key));
			return;
		}
		RichText words = this.phrases.say(caption, "name", this.prose.name(report.unit()));
		this.outbox.post(Outgoing.to(group, Body.Document.of(file, bytes, words))
			.keyed(key)
			.about(about(report), KIND)
			.at(Outgoing.Priority.NORMAL));
	}

	private static String key(WeeklyReport report, Address group, boolean behalf) {
		return KIND + ":" + report.id() + ":" + group + (behalf ? ":behalf" : "");
	}

	private static String key(WeeklyReport report, String occasion, String what) {
		return "weekly-file:" + report.id() + ":" + occasion + ":" + what;
	}

	static Subject about(WeeklyReport report) {
		return Subject.of(KIND, report.id());
	}

}
