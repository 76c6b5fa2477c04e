package vn.thongsuot.weekly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Writes the tickets behind the numbers as an Excel file, a sheet for each heading that
 * has any. What people wrote stands there as text, whatever it begins with.
 */
@Component
class ExcelFile {

	private static final int AT_ONCE = 100;

	/** What is told of a ticket. */
	private static final List<String> TICKET = List.of("number", "kind", "commune", "area", "category", "department",
			"question", "difficulty", "sorted-by", "filed", "due", "answered-at", "standing", "authority", "letter",
			"joined");

	private final Phrases phrases;

	private final Numbers numbers;

	private final Prose prose;

	private final SummaryProse summary;

	private final ReportProse report;

	private final Difficulties difficulties;

	private final TicketWords words;

	private final Times times;

	ExcelFile(Phrases phrases, Numbers numbers, Prose prose, SummaryProse summary, ReportProse report,
			Difficulties difficulties, TicketWords words, Times times) {
		this.phrases = phrases;
		this.numbers = numbers;
		this.prose = prose;
		this.summary = summary;
		this.report = report;
		this.difficulties = difficulties;
		this.words = words;
		this.times = times;
	}

	/**
	 * The file.
	 * @param longest most characters of a question that are shown
	 */
	byte[] of(Sheet sheet, int longest) {
		return of(sheet, longest, Set.copyOf(sheet.lines().stream().map(TicketLine::number).toList()));
	}

	/**
	 * Several files, each with so many of the tickets at most, in order of number.
	 * @param longest most characters of a question that are shown
	 */
	List<byte[]> parts(Sheet sheet, int longest, int most) {
		List<Long> numbers = sheet.lines().stream().map(TicketLine::number).toList();
		return IntStream.iterate(0, (from) -> from < numbers.size(), (from) -> from + most)
			.mapToObj((from) -> Set.copyOf(numbers.subList(from, Math.min(numbers.size(), from + most))))
			.map((some) -> of(sheet, longest, some))
			.toList();
	}

	private byte[] of(Sheet sheet, int longest, Set<Long> tickets) {
		try (SXSSFWorkbook book = new SXSSFWorkbook(AT_ONCE); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ExcelPaper paper = new ExcelPaper(book);
			overview(paper, sheet);
			if (sheet.isSummary()) {
				departments(paper, sheet);
			}
			training(paper, sheet);
			Stream.of(Figure.values())
				.filter(Figure::isOfTickets)
				.forEach((figure) -> tickets(paper, sheet, figure, longest, tickets));
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void overview(ExcelPaper paper, Sheet sheet) {
		paper.begin(this.phrases.label("weekly.sheet.overview"), title(sheet, ""),
				columns(List.of("figure", "part", "counted", "reported", "reason", "by"), 46, 22, 12, 12, 60, 24));
		for (Item item : Figure.items()) {
			paper.row(List.of(this.numbers.name(item.figure()), this.numbers.name(item.part()), sheet.counted(item),
					sheet.number(item), sheet.fix(item).map(Fix::reason).orElse(""),
					sheet.fix(item).map(Fix::by).orElse("")));
		}
		sheet.units()
			.forEach((unit) -> unit.fixes()
				.forEach((fix) -> paper.row(List.of(unit.name() + ": " + this.numbers.name(fix.item().figure()),
						this.numbers.name(fix.item().part()), fix.counted(), fix.corrected(), fix.reason(),
						fix.by()))));
	}

	private void departments(ExcelPaper paper, Sheet sheet) {
		String name = this.phrases.label("weekly.sheet.departments");
		paper.begin(name, title(sheet, name), columns(
				List.of("department", "received", "answered", "on-time", "open", "overdue", "referred", "state"), 40,
				12, 12, 12, 12, 12, 12, 24));
		sheet.units()
			.forEach((unit) -> paper.row(List.of(unit.name(), unit.number(Figure.RECEIVED),
					unit.number(Figure.RESOLVED) + unit.number(Figure.SETTLED_ABOVE), unit.number(Figure.ON_TIME),
					unit.number(Figure.OPEN), unit.number(Figure.OVERDUE), unit.number(Figure.REFERRED),
					this.summary.state(unit))));
	}

	private void training(ExcelPaper paper, Sheet sheet) {
		String name = this.phrases.label("weekly.sheet.training");
		paper.begin(name, title(sheet, name),
				columns(List.of("department", "title", "day", "participants", "points"), 30, 60, 14, 12, 12));
		sheet.sessions()
			.forEach((session) -> paper.row(List.of(this.words.department(session.department()), session.title(),
					this.times.day(session.beganAt()), session.participants(), session.points())));
	}

	/** A sheet without what is empty in all its rows; none if there are no rows. */
	private void tickets(ExcelPaper paper, Sheet sheet, Figure figure, int longest, Set<Long> tickets) {
		List<List<String>> rows = sheet.linesOf(figure)
			.stream()
			.filter((line) -> tickets.contains(line.number()))
			.map((line) -> row(line, longest))
			.toList();
		List<ExcelPaper.Column> columns = columns(TICKET, 8, 14, 20, 20, 22, 14, 60, 30, 18, 12, 12, 12, 18, 16, 40,
				24);
		List<Integer> told = IntStream.range(0, columns.size())
			.filter((column) -> rows.stream().anyMatch((row) -> !row.get(column).isEmpty()))
			.boxed()
			.toList();
		if (!rows.isEmpty()) {
			String name = this.numbers.name(figure);
			paper.begin(name, title(sheet, name), told.stream().map(columns::get).toList());
			rows.forEach((row) -> paper.row(told.stream().map(row::get).toList()));
		}
	}

	private List<String> row(TicketLine line, int longest) {
		return List.of("#" + line.number(), this.numbers.name(line.part()), line.commune(), line.area(),
				this.words.category(line.category()), this.words.department(line.department()),
				begin(line.question(), longest), this.difficulties.name(line.difficulty()),
				line.isGuessed() ? this.phrases.label("weekly.guessed") : line.sortedBy(), day(line.filedAt()),
				day(line.due()), day(line.answeredAt()),
				this.phrases.label("weekly.standing." + line.state().name().toLowerCase(Locale.ROOT)),
				this.report.authority(line), line.letter(),
				line.joined().stream().distinct().collect(Collectors.joining(", ")));
	}

	private String title(Sheet sheet, String name) {
		return this.phrases.label(name.isEmpty() ? "weekly.sheet.title" : "weekly.sheet.title-of", "unit",
				this.prose.name(sheet.unit()), "name", name, "period", this.times.officialPeriod(sheet));
	}

	private static String begin(String question, int longest) {
		return (question.codePointCount(0, question.length()) <= longest) ? question
				: question.substring(0, question.offsetByCodePoints(0, longest)) + "…";
	}

	private String day(@Nullable Instant instant) {
		return (instant != null) ? this.times.day(instant) : "";
	}

	private List<ExcelPaper.Column> columns(List<String> names, int... widths) {
		return IntStream.range(0, names.size())
			.mapToObj((place) -> new ExcelPaper.Column(this.phrases.label("weekly.column." + names.get(place)),
					widths[place]))
			.toList();
	}

}
