package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.weekly.Counting.Counted;
import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** A report as a group reads it. */
@Component
class ReportText {

	private static final int LISTED = 40;

	/** Of what is seen; a platform's message holds a little more. */
	private static final int LONGEST = 3800;

	private static final RichText LINE = new RichText("\n");

	private final Phrases phrases;

	private final Prose prose;

	private final SummaryProse summary;

	private final Numbers numbers;

	private final Times times;

	private final TicketWords words;

	ReportText(Phrases phrases, Prose prose, SummaryProse summary, Numbers numbers, Times times, TicketWords words) {
		this.phrases = phrases;
		this.prose = prose;
		this.summary = summary;
		this.numbers = numbers;
		this.times = times;
		this.words = words;
	}

	/** In one message; what does not fit stands in the files. */
	RichText of(WeeklyReport report, Sheet sheet) {
		RichText whole = head(report, sheet)
			.then(sheet.isSummary() ? LINE.then(summary(sheet)) : blocks(this.prose.of(sheet)));
		return (whole.length() <= LONGEST) ? whole
				: whole.split(LONGEST).getFirst().then(this.phrases.say("weekly.more"));
	}

	private RichText head(WeeklyReport report, Sheet sheet) {
		String key = report.isSummary() ? "weekly.head.summary." : "weekly.head.";
		return this.phrases.say(key + report.state().name().toLowerCase(Locale.ROOT), "name",
				this.prose.name(report.unit()), "period", this.times.period(sheet), "due", this.times.of(sheet.due()),
				"who", report.decidedBy().orElse(""), "time", report.decidedAt().map(this.times::of).orElse(""),
				"letter", report.letter().orElse(""));
	}

	private static RichText blocks(List<Block> blocks) {
		return blocks.stream().map((block) -> switch (block) {
			case Block.Heading(String text) -> new RichText("\n\n<b>" + RichText.escape(text) + "</b>");
			case Block.Line(String text) -> LINE.then(RichText.plain(text));
			case Block.Grid ignored -> RichText.EMPTY;
		}).reduce(RichText.EMPTY, RichText::then);
	}

	/** What fits onto a phone; the rest stands in the files. */
	private RichText summary(Sheet sheet) {
		boolean quiet = SummaryProse.isQuiet(sheet);
		List<RichText> lines = new ArrayList<>();
		lines.add(RichText.EMPTY);
		if (quiet) {
			lines.add(this.phrases.say("weekly.nothing"));
		}
		else {
			lines.add(decisions(sheet));
			lines.add(RichText.EMPTY);
			this.summary.results(sheet).forEach((line) -> lines.add(RichText.plain(line)));
		}
		lines.add(RichText.EMPTY);
		List<String> late = SummaryProse.lateNames(sheet);
		lines.add(late.isEmpty() ? this.phrases.say("weekly.summary.phone-all-in") : this.phrases
			.say("weekly.summary.phone-late", "count", late.size(), "names", String.join(", ", late)));
		List<String> without = SummaryProse.withoutGroup(sheet);
		if (!without.isEmpty()) {
			lines.add(this.phrases.say("weekly.summary.phone-without-group", "count", without.size(), "names",
					String.join(", ", without)));
		}
		for (int point : SummaryProse.POINTS) {
			if (point != SummaryProse.REMARKS && !sheet.text(point).isBlank()) {
				lines.add(new RichText("\n<b>" + RichText.escape(this.prose.point(true, point)) + "</b>\n")
					.then(RichText.plain(sheet.text(point))));
			}
		}
		if (!quiet) {
			lines.add(RichText.EMPTY);
			lines.add(this.phrases.say("weekly.summary.phone-rest"));
		}
		return RichText.lines(lines);
	}

	/** Whom it asks for how many decisions. */
	private RichText decisions(Sheet sheet) {
		String decisions = Stream.of(Authority.values())
			.map((authority) -> this.phrases.label("weekly.summary.decisions-of", "authority",
					this.words.authority(authority), "count", SummaryProse.waitingFor(sheet, authority).size()))
			.collect(Collectors.joining("; "));
		return sheet.behind(Figure.REFERRED).isEmpty() ? this.phrases.say("weekly.summary.no-decisions")
				: this.phrases.say("weekly.summary.phone-decisions", "list", decisions);
	}

	/** The tickets behind a number. */
	RichText tickets(Sheet sheet, Item item, List<Counted> behind) {
		List<Long> tickets = behind.stream().map(Counted::ticket).distinct().toList();
		List<Long> shown = tickets.stream().limit(LISTED).toList();
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("weekly.tickets.head", "name", this.prose.name(sheet.unit()), "item",
				this.numbers.name(item), "count", tickets.size(), "period", this.times.period(sheet)));
		sheet.lines()
			.stream()
			.filter((line) -> shown.contains(line.number()))
			.map((line) -> this.phrases.say("weekly.tickets.line", "number", "#" + line.number(), "commune",
					line.commune(), "start", TicketWords.start(line.question())))
			.forEach(lines::add);
		if (tickets.size() > LISTED) {
			lines.add(this.phrases.say("weekly.tickets.rest", "count", tickets.size() - LISTED));
		}
		return RichText.lines(lines);
	}

}
