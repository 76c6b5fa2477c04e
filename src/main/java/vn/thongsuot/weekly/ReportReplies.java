package vn.thongsuot.weekly;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;

/** Takes the texts, numbers and letters that people write into reports. */
@Component
class ReportReplies implements ReplyHandler {

	/** A number, then a reason of a word at least. */
	private static final Pattern NUMBER = Pattern
		.compile("(?s)^\\s*(\\d{1,3}(?:[. ]\\d{3})*|\\d{1,7})\\b\\W*(.*\\p{L}.*)$", Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern LETTER = Pattern.compile("\\d+\\s*/\\s*[\\p{L}\\d]");

	private static final long LARGEST = 1_000_000;

	private static final int LONGEST_LETTER = 300;

	private final WeeklyReports reports;

	private final WeeklyEntries entries;

	private final ReportRights rights;

	private final ReportPost post;

	private final ReportAsking asking;

	private final Settled settled;

	private final Phrases phrases;

	private final BusinessClock clock;

	ReportReplies(WeeklyReports reports, WeeklyEntries entries, ReportRights rights, ReportPost post,
			ReportAsking asking, Settled settled, Phrases phrases, BusinessClock clock) {
		this.reports = reports;
		this.entries = entries;
		this.rights = rights;
		this.post = post;
		this.asking = asking;
		this.settled = settled;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return ReportPost.KIND;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		List<String> asked = ReportAsking.asked(about);
		if (asked.isEmpty()) {
			this.asking.tell(incoming, this.phrases.say("weekly.ask.press-first"));
			return;
		}
		WeeklyReport report = this.reports.lock(Long.parseLong(about.ids().getFirst())).orElseThrow();
		Optional<String> refusal = this.rights.refusal(incoming, report);
		boolean allowed = asked.getFirst().equals(ReportAsking.LETTER) ? this.rights.mayEnter(incoming, report)
				: this.rights.mayWrite(incoming, report);
		if (refusal.isPresent() || !allowed) {
			this.asking.tell(incoming,
					RichText.plain(refusal.map(this.phrases::label).orElseGet(() -> this.settled.note(report))));
			return;
		}
		switch (asked.getFirst()) {
			case ReportAsking.TEXT -> text(incoming, about, report, Integer.parseInt(asked.get(1)));
			case ReportAsking.NUMBER ->
				number(incoming, about, report, new Item(Figure.valueOf(asked.get(1)), Part.valueOf(asked.get(2))));
			default -> letter(incoming, about, report);
		}
	}

	private void text(Incoming incoming, Subject about, WeeklyReport report, int point) {
		String words = incoming.typed().strip();
		if (words.isEmpty() || words.length() > WeeklyEntry.LONGEST) {
			this.asking.again(incoming, about, this.phrases.say("weekly.bad.text", "longest", WeeklyEntry.LONGEST));
			return;
		}
		this.entries.save(WeeklyEntry.text(report, point, isErasure(words) ? "" : words, incoming.sender().name(),
				this.clock.now()));
		show(incoming, report);
		this.asking.tell(incoming, this.phrases.say("weekly.taken.text", "point", point));
	}

	private void number(Incoming incoming, Subject about, WeeklyReport report, Item item) {
		long counted = this.post.shown(report, !this.rights.isKeeper(incoming, report)).counted(item);
		Optional<Fix> fix = fix(incoming, item, counted);
		if (fix.isEmpty()) {
			this.asking.again(incoming, about, this.phrases.say("weekly.bad.number"));
			return;
		}
		this.entries.save(WeeklyEntry.number(report, fix.get(), this.clock.now()));
		show(incoming, report);
		this.asking.tell(incoming, this.phrases.say("weekly.taken.number"));
	}

	private Optional<Fix> fix(Incoming incoming, Item item, long counted) {
		String by = incoming.sender().name();
		String words = incoming.typed().strip();
		if (isErasure(words)) {
			return Optional.of(new Fix(item, counted, counted, words, by));
		}
		Matcher matcher = NUMBER.matcher(words);
		if (!matcher.matches() || matcher.group(2).length() > WeeklyEntry.LONGEST) {
			return Optional.empty();
		}
		long number = Long.parseLong(matcher.group(1).replaceAll("\\D", ""));
		return (number > LARGEST) ? Optional.empty()
				: Optional.of(new Fix(item, counted, number, matcher.group(2).strip(), by));
	}

	private static boolean isErasure(String words) {
		return Difficulties.fold(words).equals("xoa");
	}

	private void letter(Incoming incoming, Subject about, WeeklyReport report) {
		String words = incoming.typed().strip();
		if (!LETTER.matcher(words).find() || words.length() > LONGEST_LETTER) {
			this.asking.again(incoming, about, this.phrases.say("weekly.bad.letter"));
			return;
		}
		report.enterFrom(words);
		this.post.showBehalf(report);
		this.asking.tell(incoming, this.phrases.say("weekly.taken.letter"));
	}

	/** The report, wherever it hangs and may still change. */
	private void show(Incoming incoming, WeeklyReport report) {
		if (report.state() == WeeklyReport.State.DRAFT) {
			this.post.show(report);
		}
		if (!this.rights.isKeeper(incoming, report)) {
			this.post.showBehalf(report);
		}
	}

}
