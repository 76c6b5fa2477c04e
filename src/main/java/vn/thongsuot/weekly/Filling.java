package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/** Fills the open fields of a layout. */
final class Filling {

	/** Room between the margins of the built-in layout, in twips. */
	private static final int WIDTH = Word.mm(165);

	private static final int INDENT = Word.mm(12.7);

	/** Where several addressees stand below each other. */
	private static final int ADDRESSEES = Word.mm(30);

	/** Characters of a column of numbers, beside few others and beside many. */
	private static final int SHORT = 10;

	private static final int SHORTER = 9;

	private static final int FEW = 4;

	/** Rows of a table that stays on one page. */
	private static final int SMALL = 14;

	private Filling() {
	}

	/**
	 * The demanded fields that stand nowhere in a layout; the content needs a paragraph
	 * of its own, outside any table.
	 */
	static List<Field> missing(XWPFDocument layout) {
		List<String> anywhere = paragraphs(layout).map(XWPFParagraph::getText).toList();
		List<String> flowing = layout.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		return Field.demanded()
			.stream()
			.filter((field) -> ((field == Field.CONTENT) ? flowing : anywhere).stream()
				.noneMatch((text) -> text.contains(field.written())))
			.toList();
	}

	/** Whether the content's field stands in a table, a header or a footer only. */
	static boolean isBuried(XWPFDocument layout) {
		return missing(layout).contains(Field.CONTENT)
				&& paragraphs(layout).anyMatch((paragraph) -> paragraph.getText().contains(Field.CONTENT.written()));
	}

	/** Puts values and content in place of the fields. */
	static void fill(XWPFDocument layout, Map<Field, String> values, List<Block> content) {
		for (XWPFParagraph paragraph : paragraphs(layout).toList()) {
			if (paragraph.getText().contains(Field.CONTENT.written())) {
				put(layout, paragraph, content);
			}
			else if (paragraph.getText().contains("{{")) {
				replace(paragraph, values);
			}
		}
	}

	private static void replace(XWPFParagraph paragraph, Map<Field, String> values) {
		String text = paragraph.getText();
		for (Map.Entry<Field, String> value : values.entrySet()) {
			text = text.replace(value.getKey().written(), value.getValue());
		}
		if (paragraph.getText().contains(Field.ADDRESSEES.written()) && text.contains("\n")) {
			paragraph.setAlignment(ParagraphAlignment.LEFT);
			paragraph.setIndentationLeft(ADDRESSEES);
		}
		List<XWPFRun> runs = paragraph.getRuns();
		IntStream.iterate(runs.size() - 1, (place) -> place > 0, (place) -> place - 1).forEach(paragraph::removeRun);
		Word.write(runs.getFirst(), text);
	}

	/** The content stands before the paragraph of its field, which goes. */
	private static void put(XWPFDocument layout, XWPFParagraph field, List<Block> content) {
		for (int place = 0; place < content.size(); place++) {
			boolean before = place + 1 < content.size() && content.get(place + 1) instanceof Block.Grid;
			boolean last = place + 1 == content.size();
			switch (content.get(place)) {
				case Block.Heading(String text) -> {
					XWPFParagraph heading = flow(insert(layout, field), true);
					Word.text(heading, text, Word.BODY).setBold(true);
					room(heading, before);
				}
				case Block.Line(String text) -> text.lines().forEach((line) -> {
					XWPFParagraph paragraph = flow(insert(layout, field), last);
					Word.text(paragraph, line, Word.BODY);
					room(paragraph, before);
				});
				case Block.Grid grid -> {
					try (XmlCursor cursor = field.getCTP().newCursor()) {
						table(layout.insertNewTbl(cursor), grid);
					}
				}
			}
		}
		layout.removeBodyElement(layout.getPosOfParagraph(field));
	}

	private static XWPFParagraph insert(XWPFDocument layout, XWPFParagraph field) {
		try (XmlCursor cursor = field.getCTP().newCursor()) {
			return layout.insertNewParagraph(cursor);
		}
	}

	/** Between text and the table below it. */
	private static void room(XWPFParagraph paragraph, boolean table) {
		paragraph.setSpacingAfter(table ? Word.pt(6) : 0);
	}

	/** Text that, if it has to, stays on the page of what follows. */
	private static XWPFParagraph flow(XWPFParagraph paragraph, boolean together) {
		paragraph.setAlignment(ParagraphAlignment.BOTH);
		paragraph.setIndentationFirstLine(INDENT);
		paragraph.setSpacingBefore(Word.pt(6));
		paragraph.setSpacingBetween(1.1, LineSpacingRule.AUTO);
		paragraph.setKeepNext(together);
		return paragraph;
	}

	private static void table(XWPFTable table, Block.Grid grid) {
		List<List<String>> rows = new ArrayList<>(List.of(grid.header()));
		rows.addAll(grid.rows());
		int columns = grid.header().size();
		IntStream.range(1, columns).forEach((column) -> table.getRow(0).addNewTableCell());
		IntStream.range(1, rows.size()).forEach((row) -> table.createRow());
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < columns; column++) {
				cell(table, row, column, rows.get(row).get(column));
			}
		}
		if (rows.size() <= SMALL) {
			table.getRows()
				.subList(0, rows.size() - 1)
				.forEach((row) -> row.getTableCells()
					.forEach((cell) -> cell.getParagraphs().forEach((paragraph) -> paragraph.setKeepNext(true))));
		}
		table.getRow(0).setRepeatHeader(true);
		table.getRows().forEach((row) -> row.setCantSplitRow(true));
		table.setTableAlignment(TableRowAlign.CENTER);
		Word.fix(table, widths(rows));
	}

	private static void cell(XWPFTable table, int row, int column, String text) {
		boolean number = text.matches("[\\d%*–]*");
		XWPFParagraph paragraph = Word.first(table.getRow(row).getCell(column),
				(row == 0 || number) ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
		Word.text(paragraph, text, Word.TABLE).setBold(row == 0);
	}

	/** Columns as wide as what stands in them asks for, numbers never too narrow. */
	private static List<Integer> widths(List<List<String>> rows) {
		int least = (rows.getFirst().size() <= FEW) ? SHORT : SHORTER;
		List<Integer> wanted = IntStream.range(0, rows.getFirst().size())
			.mapToObj((column) -> rows.stream().skip(1).mapToInt((row) -> row.get(column).length()).max().orElse(1))
			.map((length) -> (length <= SHORTER) ? least : Math.min(length + 4, 36))
			.toList();
		int sum = wanted.stream().mapToInt(Integer::intValue).sum();
		return wanted.stream().map((share) -> WIDTH * share / sum).toList();
	}

	/** Everything written, also in tables, headers and footers. */
	private static Stream<XWPFParagraph> paragraphs(XWPFDocument layout) {
		Stream<IBody> bodies = Stream.concat(Stream.of(layout),
				Stream.concat(layout.getHeaderList().stream(), layout.getFooterList().stream()));
		return bodies.flatMap(Filling::within);
	}

	private static Stream<XWPFParagraph> within(IBody body) {
		Stream<XWPFParagraph> tables = body.getTables()
			.stream()
			.flatMap((table) -> table.getRows().stream())
			.flatMap((row) -> row.getTableCells().stream())
			.flatMap(Filling::within);
		return Stream.concat(List.copyOf(body.getParagraphs()).stream(), tables);
	}

}
