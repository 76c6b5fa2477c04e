package vn.thongsuot.weekly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Writes the tickets behind the numbers as an Excel file, a sheet for each heading. What
 * people wrote stands there as text, whatever it begins with.
 */
@Component
class ExcelFile {

	private static final int AT_ONCE = 100;

	private static final int CHARACTER = 256;

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
		try (SXSSFWorkbook book = new SXSSFWorkbook(AT_ONCE); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Paper paper = new Paper(book);
			overview(paper, sheet);
			if (sheet.isSummary()) {
				departments(paper, sheet);
			}
			training(paper, sheet);
			Stream.of(Figure.values())
				.filter(Figure::isOfTickets)
				.forEach((figure) -> tickets(paper, sheet, figure, longest));
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void overview(Paper paper, Sheet sheet) {
		paper.begin(this.phrases.label("weekly.sheet.overview"),
				columns("figure", "part", "counted", "reported", "reason", "by"), 44, 22, 14, 14, 60, 24);
		paper.row(this.prose.name(sheet.unit()), this.times.period(sheet));
		for (Item item : Figure.items()) {
			paper.row(this.numbers.name(item.figure()), this.numbers.name(item.part()), sheet.counted(item),
					sheet.number(item), sheet.fix(item).map(Fix::reason).orElse(""),
					sheet.fix(item).map(Fix::by).orElse(""));
		}
		sheet.units()
			.forEach((unit) -> unit.fixes()
				.forEach((fix) -> paper.row(unit.name() + ": " + this.numbers.name(fix.item().figure()),
						this.numbers.name(fix.item().part()), fix.counted(), fix.corrected(), fix.reason(), fix.by())));
	}

	private void departments(Paper paper, Sheet sheet) {
		paper.begin(this.phrases.label("weekly.sheet.departments"),
				columns("department", "received", "answered", "on-time", "open", "overdue", "referred", "state"), 40,
				12, 12, 12, 12, 12, 12, 24);
		sheet.units()
			.forEach((unit) -> paper.row(unit.name(), unit.number(Figure.RECEIVED),
					unit.number(Figure.RESOLVED) + unit.number(Figure.SETTLED_ABOVE), unit.number(Figure.ON_TIME),
					unit.number(Figure.OPEN), unit.number(Figure.OVERDUE), unit.number(Figure.REFERRED),
					this.summary.state(unit.state())));
	}

	private void training(Paper paper, Sheet sheet) {
		paper.begin(this.phrases.label("weekly.sheet.training"),
				columns("department", "title", "day", "participants", "points"), 30, 60, 14, 12, 12);
		sheet.sessions()
			.forEach((session) -> paper.row(this.words.department(session.department()), session.title(),
					this.times.day(session.beganAt()), session.participants(), session.points()));
	}

	private void tickets(Paper paper, Sheet sheet, Figure figure, int longest) {
		paper.begin(this.numbers.name(figure),
				columns("number", "kind", "commune", "area", "category", "department", "question", "difficulty",
						"sorted-by", "filed", "due", "answered-at", "standing", "authority", "letter", "joined"),
				10, 20, 24, 24, 24, 20, 70, 36, 24, 14, 14, 14, 22, 22, 50, 30);
		sheet.linesOf(figure)
			.forEach((line) -> paper.row("#" + line.number(), this.numbers.name(line.part()), line.commune(),
					line.area(), this.words.category(line.category()), this.words.department(line.department()),
					begin(line.question(), longest), this.difficulties.name(line.difficulty()),
					line.isGuessed() ? this.phrases.label("weekly.guessed") : line.sortedBy(), day(line.filedAt()),
					day(line.due()), day(line.answeredAt()),
					this.phrases.label("weekly.standing." + line.state().name().toLowerCase(Locale.ROOT)),
					this.report.authority(line), line.letter(),
					line.joined().stream().distinct().collect(Collectors.joining(", "))));
	}

	private static String begin(String question, int longest) {
		return (question.codePointCount(0, question.length()) <= longest) ? question
				: question.substring(0, question.offsetByCodePoints(0, longest)) + "…";
	}

	private String day(@Nullable Instant instant) {
		return (instant != null) ? this.times.day(instant) : "";
	}

	private List<String> columns(String... names) {
		return Stream.of(names).map((name) -> this.phrases.label("weekly.column." + name)).toList();
	}

	/** Sheets that are written from top to bottom. */
	private static final class Paper {

		private final SXSSFWorkbook book;

		private final CellStyle head;

		private final CellStyle plain;

		private final List<SXSSFSheet> sheets = new ArrayList<>();

		private int next;

		Paper(SXSSFWorkbook book) {
			this.book = book;
			this.head = style(true);
			this.plain = style(false);
		}

		private CellStyle style(boolean bold) {
			Font font = this.book.createFont();
			font.setFontName(Word.FONT);
			font.setFontHeightInPoints((short) Word.TABLE);
			font.setBold(bold);
			CellStyle style = this.book.createCellStyle();
			style.setFont(font);
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
			return style;
		}

		/** A new sheet; its name is cut where Excel wants it shorter. */
		void begin(String name, List<String> columns, int... widths) {
			SXSSFSheet sheet = this.book
				.createSheet(WorkbookUtil.createSafeSheetName((this.sheets.size() + 1) + ". " + name));
			this.sheets.add(sheet);
			this.next = 0;
			for (int column = 0; column < widths.length; column++) {
				sheet.setColumnWidth(column, widths[column] * CHARACTER);
			}
			sheet.createFreezePane(0, 1);
			sheet.setFitToPage(true);
			sheet.getPrintSetup().setLandscape(true);
			sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
			sheet.getPrintSetup().setFitHeight((short) 0);
			write(this.head, columns.toArray());
		}

		void row(Object... cells) {
			write(this.plain, cells);
		}

		private void write(CellStyle style, Object... cells) {
			Row row = this.sheets.getLast().createRow(this.next++);
			for (int column = 0; column < cells.length; column++) {
				var cell = row.createCell(column);
				cell.setCellStyle(style);
				if (cells[column] instanceof Long number) {
					cell.setCellValue(number);
				}
				else {
					cell.setCellValue(Word.clean(cells[column].toString()));
				}
			}
		}

	}

}
