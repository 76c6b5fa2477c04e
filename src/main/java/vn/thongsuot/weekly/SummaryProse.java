package vn.thongsuot.weekly;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.ticket.Authority;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The province's summary in words: first of all the decisions that are requested. */
@Component
class SummaryProse {

	/** What people remark on the results, among which it stands. */
	static final int REMARKS = 2;

	/** Points that people may write: requests, remarks, other proposals. */
	static final List<Integer> POINTS = List.of(1, REMARKS, 6);

	/** Characters of a question that was asked often. */
	private static final int LONGEST_QUESTION = 200;

	/** The order of Vietnamese names. */
	private static final Comparator<String> ORDER = Collator.getInstance(Locale.of("vi"))::compare;

	private final Phrases phrases;

	private final Numbers numbers;

	private final ReportProse report;

	private final TicketWords words;

	private final Difficulties difficulties;

	private final Units units;

	SummaryProse(Phrases phrases, Numbers numbers, ReportProse report, TicketWords words, Difficulties difficulties,
			Units units) {
		this.phrases = phrases;
		this.numbers = numbers;
		this.report = report;
		this.words = words;
		this.difficulties = difficulties;
		this.units = units;
	}

	List<Block> of(Sheet sheet) {
		List<Block> blocks = new ArrayList<>();
		if (isQuiet(sheet)) {
			blocks.add(new Block.Line(say("weekly.nothing")));
			blocks.addAll(reporting(sheet));
			return blocks;
		}
		section(blocks, "I. ", "weekly.summary.decisions", lines(decisions(sheet)));
		section(blocks, "II. ", "weekly.summary.results", lines(results(sheet)));
		section(blocks, "III. ", "weekly.summary.departments", departments(sheet));
		section(blocks, "IV. ", "weekly.summary.categories", List.of(categories(sheet)));
		section(blocks, "V. ", "weekly.summary.difficulties", List.of(difficulties(sheet),
				new Block.Line(this.report.sorted(sheet)), new Block.Line(say("weekly.summary.difficulties-note"))));
		section(blocks, "VI. ", "weekly.summary.asked", lines(asked(sheet)));
		section(blocks, "VII. ", "weekly.summary.open", open(sheet));
		section(blocks, "VIII. ", "weekly.summary.training", lines(training(sheet)));
		section(blocks, "IX. ", "weekly.summary.other", lines(others(sheet)));
		blocks.addAll(this.report.fixes(sheet));
		return blocks;
	}

	/** Whether nobody in the province has anything to tell. */
	static boolean isQuiet(Sheet sheet) {
		return sheet.isEmpty()
				&& sheet.units().stream().flatMap((unit) -> unit.texts().values().stream()).allMatch(String::isBlank);
	}

	private void section(List<Block> blocks, String number, String title, List<Block> content) {
		blocks.add(new Block.Heading(number + say(title)));
		blocks.addAll(content);
	}

	private static List<Block> lines(List<String> lines) {
		return lines.stream().<Block>map(Block.Line::new).toList();
	}

	private List<String> decisions(Sheet sheet) {
		List<String> lines = new ArrayList<>();
		for (Authority authority : Authority.values()) {
			List<TicketLine> asked = waitingFor(sheet, authority);
			if (!asked.isEmpty()) {
				lines.add(say("weekly.summary.decisions-of", "authority", this.words.authority(authority), "count",
						asked.size()));
				asked.forEach((line) -> lines
					.add(say("weekly.summary.decision", "department", this.words.department(line.department()),
							"number", "#" + line.number(), "letter", ReportProse.sentence(line.letter()))));
			}
		}
		lines.addAll(texts(sheet, 5));
		lines.addAll(own(sheet, 1));
		return lines.isEmpty() ? List.of(say("weekly.summary.no-decisions")) : lines;
	}

	/** What lies with an authority. */
	static List<TicketLine> waitingFor(Sheet sheet, Authority authority) {
		return sheet.linesOf(Figure.REFERRED).stream().filter((line) -> line.authority() == authority).toList();
	}

	/** What the departments wrote at a point, a line each. */
	private List<String> texts(Sheet sheet, int point) {
		return sheet.units()
			.stream()
			.filter((unit) -> unit.isIn() && !unit.texts().getOrDefault(point, "").isBlank())
			.flatMap((unit) -> say("weekly.summary.department-text", "name", unit.name(), "text",
					unit.texts().getOrDefault(point, "").strip())
				.lines()
				.filter((line) -> !line.isBlank()))
			.toList();
	}

	private static List<String> own(Sheet sheet, int point) {
		return sheet.text(point).lines().filter((line) -> !line.isBlank()).toList();
	}

	/** The totals, also compared with the week before. */
	List<String> results(Sheet sheet) {
		List<String> lines = new ArrayList<>();
		lines.add(say("weekly.summary.received", "petitions", this.numbers.of(sheet, Figure.RECEIVED, Part.PETITION),
				"questions", this.numbers.of(sheet, Figure.RECEIVED, Part.QUESTION)));
		lines.addAll(this.report.communes(sheet));
		lines.add(say("weekly.summary.resolved", "petitions", this.numbers.of(sheet, Figure.RESOLVED, Part.PETITION),
				"questions", this.numbers.of(sheet, Figure.RESOLVED, Part.QUESTION), "above",
				this.numbers.total(sheet, Figure.SETTLED_ABOVE)));
		lines.addAll(this.report.besides(sheet));
		lines.addAll(this.report.figures(sheet));
		lines.add(before(sheet));
		lines.addAll(own(sheet, REMARKS));
		return lines;
	}

	private String before(Sheet sheet) {
		long answered = before(sheet, Figure.RESOLVED) + before(sheet, Figure.SETTLED_ABOVE);
		return say("weekly.summary.before", "received", change(sheet, Figure.RECEIVED), "answered",
				change(sheet.answered() - answered), "open", change(sheet, Figure.OPEN), "overdue",
				change(sheet, Figure.OVERDUE));
	}

	private String change(Sheet sheet, Figure figure) {
		return change(sheet.total(figure) - before(sheet, figure));
	}

	private static long before(Sheet sheet, Figure figure) {
		return sheet.before().getOrDefault(figure, 0L);
	}

	private String change(long by) {
		return (by == 0) ? say("weekly.summary.same")
				: say((by > 0) ? "weekly.summary.more" : "weekly.summary.fewer", "count", Math.abs(by));
	}

	private List<Block> departments(Sheet sheet) {
		List<Block> blocks = reporting(sheet);
		blocks.add(new Block.Grid(
				header("department", "received", "answered", "on-time", "open", "overdue", "referred", "state"),
				sheet.units().stream().map(this::row).toList()));
		blocks.add(new Block.Line(say("weekly.summary.moved")));
		return blocks;
	}

	/** Who has reported, and who has not. */
	private List<Block> reporting(Sheet sheet) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Line(late(sheet)));
		List<String> without = withoutGroup(sheet);
		if (!without.isEmpty()) {
			blocks.add(new Block.Line(
					say("weekly.summary.without-group", "count", without.size(), "names", String.join(", ", without))));
		}
		List<String> entered = sheet.units()
			.stream()
			.filter((unit) -> unit.state() == WeeklyReport.State.ON_BEHALF)
			.map((unit) -> say("weekly.summary.on-behalf-one", "name", unit.name(), "letter", unit.letter()))
			.toList();
		if (!entered.isEmpty()) {
			blocks.add(new Block.Line(say("weekly.summary.on-behalf", "coordinator",
					this.words.department(this.units.coordinator()), "names", String.join("; ", entered))));
		}
		return blocks;
	}

	/** Who was late, by name. */
	private String late(Sheet sheet) {
		List<String> late = lateNames(sheet);
		return late.isEmpty() ? say("weekly.summary.nobody-late")
				: say("weekly.summary.late", "count", late.size(), "names", String.join(", ", late));
	}

	static List<String> lateNames(Sheet sheet) {
		return sheet.units().stream().filter((unit) -> !unit.isIn() && unit.reachable()).map(UnitLine::name).toList();
	}

	/** Those that could not confirm, since they have no group. */
	static List<String> withoutGroup(Sheet sheet) {
		return sheet.units().stream().filter((unit) -> !unit.isIn() && !unit.reachable()).map(UnitLine::name).toList();
	}

	private List<String> row(UnitLine unit) {
		long answered = unit.number(Figure.RESOLVED) + unit.number(Figure.SETTLED_ABOVE);
		return List.of(unit.name(), "" + unit.number(Figure.RECEIVED), "" + answered,
				Numbers.percent(unit.number(Figure.ON_TIME), answered) + ((answered == 0) ? "–" : "%"),
				"" + unit.number(Figure.OPEN), "" + unit.number(Figure.OVERDUE), "" + unit.number(Figure.REFERRED),
				state(unit));
	}

	/** Whether it has reported; of one without a group nobody could expect it. */
	String state(UnitLine unit) {
		boolean without = !unit.isIn() && !unit.reachable();
		return say("weekly.state." + (without ? "without-group" : unit.state().name().toLowerCase(Locale.ROOT)));
	}

	private Block categories(Sheet sheet) {
		return table(sheet, "category", (line) -> this.words.category(line.category()));
	}

	private Block difficulties(Sheet sheet) {
		return table(sheet, "difficulty", (line) -> this.difficulties.name(line.difficulty()));
	}

	/** In the order of names; what nobody has sorted comes last. */
	private Block table(Sheet sheet, String name, Function<TicketLine, String> group) {
		String unsorted = this.difficulties.name(Difficulties.UNSORTED);
		Map<String, Long> received = count(sheet.linesOf(Figure.RECEIVED), group);
		Map<String, Long> answered = count(
				Stream.concat(sheet.linesOf(Figure.RESOLVED).stream(), sheet.linesOf(Figure.SETTLED_ABOVE).stream())
					.toList(),
				group);
		Map<String, Long> open = count(sheet.linesOf(Figure.OPEN), group);
		List<List<String>> rows = Stream.of(received, answered, open)
			.flatMap((counts) -> counts.keySet().stream())
			.distinct()
			.sorted(Comparator.<String, Boolean>comparing(unsorted::equals).thenComparing(ORDER))
			.map((key) -> List.of(key, "" + received.getOrDefault(key, 0L), "" + answered.getOrDefault(key, 0L),
					"" + open.getOrDefault(key, 0L)))
			.toList();
		return new Block.Grid(header(name, "received", "answered", "open"), rows);
	}

	private static Map<String, Long> count(List<TicketLine> lines, Function<TicketLine, String> group) {
		return lines.stream().collect(Collectors.groupingBy(group, SummaryProse::byName, Collectors.counting()));
	}

	private List<String> asked(Sheet sheet) {
		List<String> lines = IntStream.range(0, sheet.asked().size()).mapToObj((place) -> {
			Sheet.AskedLine line = sheet.asked().get(place);
			return say(line.guided() ? "weekly.summary.asked-guided" : "weekly.summary.asked-ticket", "place",
					place + 1, "question", begin(line.question()), "times", line.times());
		}).toList();
		return lines.isEmpty() ? List.of(say("weekly.summary.nothing-asked")) : lines;
	}

	/** Longer than on a phone. */
	private static String begin(String question) {
		String line = question.strip().replaceAll("\\s+", " ");
		int space = (line.length() <= LONGEST_QUESTION) ? -1 : line.lastIndexOf(' ', LONGEST_QUESTION);
		return (line.length() <= LONGEST_QUESTION) ? line
				: line.substring(0, (space > 0) ? space : LONGEST_QUESTION) + "…";
	}

	/** By category and area, in the order of names: nobody is ranked. */
	private List<Block> open(Sheet sheet) {
		Map<String, Map<String, Long>> open = sheet.linesOf(Figure.OPEN)
			.stream()
			.collect(Collectors.groupingBy((line) -> this.words.category(line.category()), SummaryProse::byName,
					Collectors.groupingBy(TicketLine::area, SummaryProse::byName, Collectors.counting())));
		List<List<String>> rows = open.entrySet()
			.stream()
			.map((category) -> List.of(category.getKey(),
					category.getValue()
						.entrySet()
						.stream()
						.map((area) -> say("weekly.summary.area", "name", area.getKey(), "count", area.getValue()))
						.collect(Collectors.joining("; ")),
					"" + category.getValue().values().stream().mapToLong(Long::longValue).sum()))
			.toList();
		return rows.isEmpty() ? lines(List.of(say("weekly.summary.nothing-open")))
				: List.of(new Block.Grid(header("category", "area", "count"), rows),
						new Block.Line(say("weekly.summary.open-note")));
	}

	private static <V> Map<String, V> byName() {
		return new TreeMap<>(ORDER);
	}

	private List<String> training(Sheet sheet) {
		return List.of(say("weekly.summary.training-total", "sessions", this.numbers.total(sheet, Figure.SESSIONS),
				"participants", this.numbers.total(sheet, Figure.PARTICIPANTS), "points",
				this.numbers.total(sheet, Figure.POINTS)));
	}

	private List<String> others(Sheet sheet) {
		List<String> lines = new ArrayList<>(texts(sheet, 6));
		lines.addAll(own(sheet, 6));
		return lines.isEmpty() ? List.of(say("weekly.say.nothing-else")) : lines;
	}

	private List<String> header(String... columns) {
		return Stream.of(columns).map((column) -> say("weekly.column." + column)).toList();
	}

	private String say(String key, Object... namesAndValues) {
		return this.phrases.label(key, namesAndValues);
	}

}
