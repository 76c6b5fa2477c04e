package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;

/** Makes the messages that bring a report's files into a group. */
@Component
class ReportFiles {

	/** Characters of a question in Excel, where a file would be too large otherwise. */
	private static final List<Integer> SHORTER = List.of(1500, 300, 60);

	/** Tickets in one Excel file, of which each stands on several sheets. */
	private static final int AT_ONCE = 2000;

	private final Units units;

	private final WordFile word;

	private final ExcelFile excel;

	private final Picture picture;

	private final Prose prose;

	private final Phrases phrases;

	ReportFiles(Units units, WordFile word, ExcelFile excel, Picture picture, Prose prose, Phrases phrases) {
		this.units = units;
		this.word = word;
		this.excel = excel;
		this.picture = picture;
		this.prose = prose;
		this.phrases = phrases;
	}

	/** For whoever answers for the report; nothing if it has no group. */
	List<Outgoing> toKeeper(WeeklyReport report, Sheet sheet) {
		return this.units.desk(report.unit())
			.map(Desk::address)
			.map((group) -> of(report, sheet, group, report.state().name()))
			.orElse(List.of());
	}

	/**
	 * For a group.
	 * @param occasion they are sent once for each
	 */
	List<Outgoing> of(WeeklyReport report, Sheet sheet, Address group, String occasion) {
		List<Outgoing> messages = new ArrayList<>();
		WordFile.Made made = this.word.of(report, sheet);
		made.trouble()
			.ifPresent((words) -> messages.add(Outgoing.to(group, words)
				.keyed(key(report, occasion, "template"))
				.about(ReportPost.about(report), ReportPost.KIND)));
		messages.add(file(report, group, occasion, "docx", "word", made.bytes()));
		List<byte[]> books = excel(sheet);
		for (int part = 0; part < books.size(); part++) {
			String ending = (books.size() == 1) ? "xlsx" : (part + 1) + ".xlsx";
			messages.add(file(report, group, occasion, ending, "excel", books.get(part)));
		}
		messages.add(file(report, group, occasion, "png", "picture", this.picture.of(sheet)));
		return messages;
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

	private Outgoing file(WeeklyReport report, Address group, String occasion, String ending, String caption,
			byte[] bytes) {
		String file = this.prose.file(report.unit(), report.week(), ending);
		String key = key(report, occasion, ending);
		if (bytes.length == 0 || bytes.length > Body.Document.MOST_BYTES) {
			return Outgoing.to(group, this.phrases.say("weekly.file.too-large", "name", file)).keyed(key);
		}
		RichText words = this.phrases.say("weekly.file." + caption, "name", this.prose.name(report.unit()));
		boolean draft = report.state() == WeeklyReport.State.DRAFT;
		return Outgoing
			.to(group,
					Body.Document.of(file, bytes,
							draft ? this.phrases.say("weekly.file.draft", "words", words) : words))
			.keyed(key)
			.about(ReportPost.about(report), ReportPost.KIND)
			.at(Outgoing.Priority.NORMAL);
	}

	private static String key(WeeklyReport report, String occasion, String what) {
		return "weekly-file:" + report.id() + ":" + occasion + ":" + what;
	}

}
