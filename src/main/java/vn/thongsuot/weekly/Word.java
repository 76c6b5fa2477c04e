package vn.thongsuot.weekly;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The pieces of which Word files are made. */
final class Word {

	/** The prescribed font. */
	static final String FONT = "Times New Roman";

	/** Points of what is read. */
	static final int BODY = 14;

	/** Points of the names of authorities. */
	static final int HEAD = 12;

	/** Points of the motto and of the number. */
	static final int MOTTO = 13;

	/** Points in tables. */
	static final int TABLE = 12;

	private static final double TWIPS_OF_MM = 1440 / 25.4;

	private static final int TWIPS_OF_POINT = 20;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

	private static final Pattern UNWRITABLE = Pattern
		.compile("[\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

	private Word() {
	}

	/** Millimetres in twips. */
	static int mm(double millimetres) {
		return (int) Math.round(millimetres * TWIPS_OF_MM);
	}

	/** Points in twips. */
	static int pt(int points) {
		return points * TWIPS_OF_POINT;
	}

	static XWPFParagraph paragraph(XWPFDocument document, ParagraphAlignment alignment) {
		return aligned(document.createParagraph(), alignment);
	}

	/** The paragraph that a cell has from the start. */
	static XWPFParagraph first(XWPFTableCell cell, ParagraphAlignment alignment) {
		return aligned(cell.getParagraphs().getFirst(), alignment);
	}

	static XWPFParagraph next(XWPFTableCell cell, ParagraphAlignment alignment) {
		return aligned(cell.addParagraph(), alignment);
	}

	private static XWPFParagraph aligned(XWPFParagraph paragraph, ParagraphAlignment alignment) {
		paragraph.setAlignment(alignment);
		paragraph.setSpacingBefore(0);
		paragraph.setSpacingAfter(0);
		return paragraph;
	}

	/** Adds text, with line breaks where it has them. */
	static XWPFRun text(XWPFParagraph paragraph, String text, int points) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(FONT);
		run.getCTR().getRPr().getRFontsArray(0).setEastAsia(FONT);
		run.getCTR().getRPr().getRFontsArray(0).setCs(FONT);
		run.setFontSize(points);
		write(run, text);
		return run;
	}

	/** Puts text in place of what a run held. */
	static void write(XWPFRun run, String text) {
		List<String> lines = clean(text).lines().toList();
		run.setText(lines.isEmpty() ? "" : lines.getFirst(), 0);
		lines.stream().skip(1).forEach((line) -> {
			run.addBreak();
			run.setText(line);
		});
	}

	/** Vietnamese in one form, without what a file cannot hold. */
	static String clean(String text) {
		String plain = CONTROL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
		return UNWRITABLE.matcher(plain).replaceAll("\uFFFD");
	}

	/** A table without lines. */
	static XWPFTable columns(XWPFDocument document, List<Integer> widths, int rows) {
		XWPFTable table = document.createTable(rows, widths.size());
		table.removeBorders();
		table.setCellMargins(0, 0, 0, 0);
		fix(table, widths);
		return table;
	}

	/** Gives a table's columns their widths, in twips. */
	static void fix(XWPFTable table, List<Integer> widths) {
		table.setWidthType(TableWidthType.DXA);
		table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		var grid = (table.getCTTbl().getTblGrid() != null) ? table.getCTTbl().getTblGrid()
				: table.getCTTbl().addNewTblGrid();
		while (grid.sizeOfGridColArray() > 0) {
			grid.removeGridCol(0);
		}
		widths.forEach((width) -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
		table.getRows().forEach((row) -> {
			for (int column = 0; column < widths.size(); column++) {
				row.getCell(column).setWidth("" + widths.get(column));
			}
		});
	}

}
