package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sheets of an Excel file that are written from top to bottom. */
final class ExcelPaper {

	private static final int CHARACTER = 256;

	/** Points between two lines of a cell. */
	private static final float LINE = 16;

	/** Margin of a printed page, in inches. */
	private static final double MARGIN = .4;

	private final SXSSFWorkbook book;

	private final CellStyle title;

	private final CellStyle head;

	private final CellStyle plain;

	private final CellStyle number;

	private final List<SXSSFSheet> sheets = new ArrayList<>();

	private List<Column> columns = List.of();

	private int next;

	ExcelPaper(SXSSFWorkbook book) {
		this.book = book;
		this.title = style(true);
		this.title.setWrapText(false);
		this.head = framed(style(true));
		this.head.setAlignment(HorizontalAlignment.CENTER);
		this.head.setVerticalAlignment(VerticalAlignment.CENTER);
		this.head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.plain = framed(style(false));
		this.number = framed(style(false));
		this.number.setAlignment(HorizontalAlignment.CENTER);
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

	private static CellStyle framed(CellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	/**
	 * A new sheet; its name is cut where Excel wants it shorter.
	 * @param title what stands above the table
	 */
	void begin(String name, String title, List<Column> columns) {
		SXSSFSheet sheet = this.book
			.createSheet(WorkbookUtil.createSafeSheetName((this.sheets.size() + 1) + ". " + name));
		this.sheets.add(sheet);
		this.columns = columns;
		this.next = 0;
		for (int column = 0; column < columns.size(); column++) {
			sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
		}
		print(sheet);
		Row row = sheet.createRow(this.next++);
		cell(row, 0, title, this.title);
		Row names = sheet.createRow(this.next++);
		for (int column = 0; column < columns.size(); column++) {
			cell(names, column, columns.get(column).name(), this.head);
		}
		names.setHeightInPoints(LINE * lines(columns.stream().map(Column::name).toList()));
		sheet.createFreezePane(0, this.next);
	}

	/** On pages as wide as the table, with its head on each. */
	private static void print(SXSSFSheet sheet) {
		sheet.setFitToPage(true);
		sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setFitHeight((short) 0);
		for (PageMargin margin : List.of(PageMargin.TOP, PageMargin.BOTTOM, PageMargin.LEFT, PageMargin.RIGHT)) {
			sheet.setMargin(margin, MARGIN);
		}
	}

	/** As high as its longest cell asks for: not every program finds that out. */
	void row(List<?> cells) {
		Row row = this.sheets.getLast().createRow(this.next++);
		for (int column = 0; column < cells.size(); column++) {
			cell(row, column, cells.get(column), (cells.get(column) instanceof Long) ? this.number : this.plain);
		}
		row.setHeightInPoints(LINE * lines(cells));
	}

	private int lines(List<?> cells) {
		int lines = 1;
		for (int column = 0; column < cells.size(); column++) {
			int width = Math.max(1, this.columns.get(column).width() - 2);
			lines = Math.max(lines,
					cells.get(column).toString().lines().mapToInt((line) -> 1 + line.length() / width).sum());
		}
		return Math.min(lines, 24);
	}

	private static void cell(Row row, int column, Object value, CellStyle style) {
		var cell = row.createCell(column);
		cell.setCellStyle(style);
		if (value instanceof Long number) {
			cell.setCellValue(number);
		}
		else {
			cell.setCellValue(Word.clean(value.toString()));
		}
	}

	/**
	 * A column.
	 *
	 * @param width in characters
	 */
	record Column(String name, int width) {
	}

}
