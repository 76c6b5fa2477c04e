package vn.thongsuot.reminder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Undeliverables.Fate;
import vn.thongsuot.messaging.Undeliverables.Line;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * What administrators read about messages that did not arrive: how many of what, which
 * departments and tickets, and what to do; no person, no text.
 */
@Component
class FailureWords {

	private static final int TICKETS = 20;

	private static final RichText PARAGRAPH = new RichText("\n\n");

	private final Phrases phrases;

	private final TicketWords words;

	private final Desks desks;

	FailureWords(Phrases phrases, TicketWords words, Desks desks) {
		this.phrases = phrases;
		this.words = words;
		this.desks = desks;
	}

	RichText of(List<Line> lines) {
		RichText counts = Stream.of(Fate.values())
			.flatMap((fate) -> count(fate, lines).stream())
			.reduce(RichText.EMPTY, (all, next) -> all.then(PARAGRAPH).then(next));
		return this.phrases.say("reminder.failures.head").then(counts).then(departments(lines)).then(tickets(lines));
	}

	private Optional<RichText> count(Fate fate, List<Line> lines) {
		List<Line> those = lines.stream().filter((line) -> line.fate() == fate).toList();
		return those.isEmpty() ? Optional.empty()
				: Optional.of(this.phrases.say("reminder.failures." + fate.name().toLowerCase(Locale.ROOT), "count",
						those.size(), "kinds", kinds(those)));
	}

	/** Such as {@code 3 thẻ phiếu, 1 câu trả lời}. */
	private String kinds(List<Line> lines) {
		Map<String, Long> counts = lines.stream()
			.collect(Collectors.groupingBy((line) -> kind(line.purpose()), TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((entry) -> entry.getValue() + " " + entry.getKey())
			.collect(Collectors.joining(", "));
	}

	private String kind(String purpose) {
		String key = "reminder.purpose." + purpose;
		return this.phrases.label(this.phrases.has(key) ? key : "reminder.purpose.other");
	}

	private RichText departments(List<Line> lines) {
		String names = lines.stream()
			.flatMap((line) -> this.desks.at(line.address()).stream())
			.map(Desk::department)
			.distinct()
			.map(this.words::department)
			.collect(Collectors.joining(", "));
		return paragraph("reminder.failures.departments", names);
	}

	private RichText tickets(List<Line> lines) {
		String numbers = lines.stream()
			.flatMap((line) -> Optional.ofNullable(line.about()).stream())
			.filter((about) -> about.kind().equals("ticket"))
			.flatMap((about) -> about.ids().stream())
			.distinct()
			.limit(TICKETS)
			.map((id) -> "#" + id)
			.collect(Collectors.joining(", "));
		return paragraph("reminder.failures.tickets", numbers);
	}

	private RichText paragraph(String key, String names) {
		return names.isEmpty() ? RichText.EMPTY : PARAGRAPH.then(this.phrases.say(key, "names", names));
	}

}
