package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.ticket.Authority;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** A department's report in words: its six points, then the figures. */
@Component
class ReportProse {

	/** Points of a report. */
	static final int POINTS = 6;

	private static final int STARS = 10;

	private final Phrases phrases;

	private final Numbers numbers;

	private final Times times;

	private final TicketWords words;

	ReportProse(Phrases phrases, Numbers numbers, Times times, TicketWords words) {
		this.phrases = phrases;
		this.numbers = numbers;
		this.times = times;
		this.words = words;
	}

	List<Block> of(Sheet sheet) {
		if (sheet.isEmpty()) {
			return List.of(new Block.Line(say("weekly.nothing")));
		}
		List<Block> blocks = new ArrayList<>();
		for (int point = 1; point <= POINTS; point++) {
			blocks.add(new Block.Heading(
					say("weekly.point.heading", "point", point, "title", say("weekly.point." + point))));
			lines(sheet, point).forEach((line) -> blocks.add(new Block.Line(line)));
		}
		blocks.add(new Block.Heading(say("weekly.say.figures")));
		figures(sheet).forEach((line) -> blocks.add(new Block.Line(line)));
		blocks.addAll(fixes(sheet));
		return blocks;
	}

	private List<String> lines(Sheet sheet, int point) {
		List<String> lines = new ArrayList<>(switch (point) {
			case 1 -> sessions(sheet);
			case 2 -> List.of(say("weekly.say.participants", "participants", all(sheet, Figure.PARTICIPANTS), "points",
					all(sheet, Figure.POINTS)));
			case 3 -> received(sheet);
			case 4 -> resolved(sheet);
			case 5 -> referred(sheet);
			default -> sheet.text(point).isBlank() ? List.of(say("weekly.say.nothing-else")) : List.<String>of();
		});
		sheet.text(point).lines().filter((line) -> !line.isBlank()).forEach(lines::add);
		return lines;
	}

	private List<String> sessions(Sheet sheet) {
		List<String> lines = new ArrayList<>();
		lines.add((sheet.total(Figure.SESSIONS) == 0) ? say("weekly.say.no-sessions")
				: say("weekly.say.sessions", "count", all(sheet, Figure.SESSIONS)));
		sheet.sessions()
			.forEach((session) -> lines.add(say("weekly.say.session", "title", session.title(), "day",
					this.times.day(session.beganAt()), "participants", Numbers.written(session.participants()),
					"points", Numbers.written(session.points()))));
		return lines;
	}

	private List<String> received(Sheet sheet) {
		List<String> lines = new ArrayList<>(List.of(parts(sheet, Figure.RECEIVED, "weekly.say.received")));
		lines.addAll(communes(sheet));
		return lines;
	}

	/**
	 * From how many communes it came, and how many more officers wait for the answers.
	 */
	List<String> communes(Sheet sheet) {
		List<String> lines = new ArrayList<>();
		long communes = sheet.linesOf(Figure.RECEIVED).stream().flatMap(TicketLine::communes).distinct().count();
		if (communes > 0) {
			lines.add(say("weekly.say.communes", "count", communes));
		}
		if (sheet.total(Figure.JOINED) > 0) {
			long joined = sheet.linesOf(Figure.JOINED)
				.stream()
				.flatMap((line) -> line.joined().stream())
				.distinct()
				.count();
			lines.add(say("weekly.say.joined", "officers", all(sheet, Figure.JOINED), "communes", joined));
		}
		return lines;
	}

	/** What went out in writing, and what was said to other departments. */
	List<String> besides(Sheet sheet) {
		List<String> lines = new ArrayList<>();
		lines.addAll(some(sheet, Figure.IN_WRITING, "weekly.say.in-writing"));
		lines.addAll(some(sheet, Figure.ADVISED, "weekly.say.advised"));
		return lines;
	}

	/** Nothing is said of nothing. */
	private List<String> some(Sheet sheet, Figure figure, String key) {
		return (sheet.total(figure) == 0) ? List.of() : List.of(say(key, "count", all(sheet, figure)));
	}

	private List<String> resolved(Sheet sheet) {
		List<String> lines = new ArrayList<>(List.of(parts(sheet, Figure.RESOLVED, "weekly.say.resolved")));
		Map<String, Long> categories = sheet.linesOf(Figure.RESOLVED)
			.stream()
			.collect(Collectors.groupingBy(TicketLine::category, LinkedHashMap::new, Collectors.counting()));
		if (!categories.isEmpty()) {
			lines.add(say("weekly.say.categories", "list",
					categories.entrySet()
						.stream()
						.map((entry) -> say("weekly.say.category", "name", this.words.category(entry.getKey()), "count",
								entry.getValue()))
						.collect(Collectors.joining("; "))));
		}
		lines.addAll(besides(sheet));
		return lines;
	}

	private List<String> referred(Sheet sheet) {
		List<String> lines = new ArrayList<>(List.of(parts(sheet, Figure.REFERRED, "weekly.say.referred")));
		sheet.linesOf(Figure.REFERRED)
			.forEach((line) -> lines.add(say("weekly.say.referral", "number", "#" + line.number(), "authority",
					authority(line), "letter", sentence(line.letter()))));
		if (sheet.total(Figure.SETTLED_ABOVE) > 0) {
			lines.add(say("weekly.say.settled-above", "count", all(sheet, Figure.SETTLED_ABOVE)));
		}
		return lines;
	}

	/** Ends like a sentence. */
	static String sentence(String words) {
		return words.isBlank() || words.strip().matches("(?s).*[.!?;…]") ? words.strip() : words.strip() + ".";
	}

	/** Who has to decide about a ticket; empty if nobody was asked. */
	String authority(TicketLine line) {
		Authority authority = line.authority();
		return (authority != null) ? this.words.authority(authority) : "";
	}

	/** What stands below the points. */
	List<String> figures(Sheet sheet) {
		List<String> lines = new ArrayList<>();
		long answered = sheet.answered();
		lines.add((answered == 0) ? say("weekly.say.none-answered")
				: say("weekly.say.on-time", "on", all(sheet, Figure.ON_TIME), "all", answered, "percent",
						Numbers.percent(sheet.total(Figure.ON_TIME), answered)));
		lines.add(say("weekly.say.open", "open", all(sheet, Figure.OPEN), "overdue", all(sheet, Figure.OVERDUE),
				"awaiting", all(sheet, Figure.AWAITING)));
		lines.addAll(some(sheet, Figure.LETTER_OWED, "weekly.say.letter-owed"));
		lines.addAll(some(sheet, Figure.OPINION_OWED, "weekly.say.opinion-owed"));
		lines.add(say("weekly.say.deflected", "count", all(sheet, Figure.DEFLECTED)));
		boolean moved = Stream.of(Figure.SENT_ON, Figure.REOPENED, Figure.WITHDRAWN, Figure.SILENT)
			.anyMatch((figure) -> sheet.total(figure) > 0);
		if (moved) {
			lines.add(other(sheet));
		}
		if (!sheet.difficult().isEmpty()) {
			lines.add(sorted(sheet));
		}
		stars(sheet).ifPresent(lines::add);
		sheet.proposals()
			.forEach((proposal) -> lines.add(say("weekly.say.proposal", "communes", proposal.communes(), "category",
					this.words.category(proposal.category()))));
		return lines;
	}

	private String other(Sheet sheet) {
		return say("weekly.say.other", "sent", all(sheet, Figure.SENT_ON), "reopened", all(sheet, Figure.REOPENED),
				"withdrawn", all(sheet, Figure.WITHDRAWN), "silent", all(sheet, Figure.SILENT));
	}

	/** How many kinds of difficulty are known, how many guessed, how many neither. */
	String sorted(Sheet sheet) {
		long guessed = sheet.guessed();
		long unsorted = sheet.unsorted();
		return say("weekly.say.sorted", "sorted", sheet.difficult().size() - guessed - unsorted, "guessed", guessed,
				"unsorted", unsorted);
	}

	private Optional<String> stars(Sheet sheet) {
		Sheet.Ratings ratings = sheet.ratings();
		if (ratings.count() == 0) {
			return Optional.empty();
		}
		long tenths = Math.round(STARS * (double) ratings.stars() / ratings.count());
		return Optional
			.of(say("weekly.say.ratings", "stars", tenths / STARS + "," + tenths % STARS, "count", ratings.count()));
	}

	/** What was corrected, and why; nothing if nothing was. */
	List<Block> fixes(Sheet sheet) {
		List<Block> blocks = new ArrayList<>();
		sheet.fixes().forEach((fix) -> blocks.add(new Block.Line(fix("weekly.say.fix", "", fix))));
		sheet.units()
			.forEach((unit) -> unit.fixes()
				.forEach((fix) -> blocks.add(new Block.Line(fix("weekly.say.unit-fix", unit.name(), fix)))));
		if (!blocks.isEmpty()) {
			blocks.addFirst(new Block.Heading(say("weekly.say.fixes")));
		}
		return blocks;
	}

	private String fix(String key, String unit, Fix fix) {
		return say(key, "name", unit, "item", this.numbers.name(fix.item()), "counted", fix.counted(), "corrected",
				fix.corrected(), "reason", fix.reason(), "by", fix.by());
	}

	private String parts(Sheet sheet, Figure figure, String key) {
		return say(key, "petitions", this.numbers.of(sheet, figure, Part.PETITION), "questions",
				this.numbers.of(sheet, figure, Part.QUESTION));
	}

	private String all(Sheet sheet, Figure figure) {
		return this.numbers.total(sheet, figure);
	}

	private String say(String key, Object... namesAndValues) {
		return this.phrases.label(key, namesAndValues);
	}

}
