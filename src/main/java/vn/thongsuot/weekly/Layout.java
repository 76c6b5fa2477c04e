package vn.thongsuot.weekly;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.springframework.stereotype.Component;

import vn.thongsuot.wording.Phrases;

/**
 * The built-in layout, after Annex I of Decree 30/2020/NĐ-CP: A4, margins of 20, 20, 30
 * and 15 mm, Times New Roman, the page's number above from the second page on.
 */
@Component
class Layout {

	private static final int WIDTH = Word.mm(165);

	private static final int LEFT = Word.mm(62);

	private static final int RIGHT = WIDTH - LEFT;

	private final Phrases phrases;

	Layout(Phrases phrases) {
		this.phrases = phrases;
	}

	/** The layout with its open fields. */
	XWPFDocument open() {
		XWPFDocument document = new XWPFDocument();
		page(document);
		pageNumber(document);
		head(document);
		title(document);
		Word.text(Word.paragraph(document, ParagraphAlignment.BOTH), Field.CONTENT.written(), Word.BODY);
		foot(document);
		return document;
	}

	private static void page(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(Word.mm(210)));
		size.setH(BigInteger.valueOf(Word.mm(297)));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(Word.mm(20)));
		margins.setBottom(BigInteger.valueOf(Word.mm(20)));
		margins.setLeft(BigInteger.valueOf(Word.mm(30)));
		margins.setRight(BigInteger.valueOf(Word.mm(15)));
		margins.setHeader(BigInteger.valueOf(Word.mm(10)));
		margins.setFooter(BigInteger.valueOf(Word.mm(10)));
		section.addNewTitlePg();
	}

	private static void pageNumber(XWPFDocument document) {
		document.createHeader(HeaderFooterType.FIRST).createParagraph();
		XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		number.setAlignment(ParagraphAlignment.CENTER);
		CTSimpleField page = number.getCTP().addNewFldSimple();
		page.setInstr("PAGE");
		Word.text(number, "", Word.MOTTO);
		page.setRArray(new CTR[] { number.getRuns().getLast().getCTR() });
		number.getCTP().removeR(number.getCTP().sizeOfRArray() - 1);
	}

	private void head(XWPFDocument document) {
		XWPFTable table = Word.columns(document, List.of(LEFT, RIGHT), 2);
		XWPFTableCell issuer = table.getRow(0).getCell(0);
		Word.text(Word.first(issuer, ParagraphAlignment.CENTER), Field.SUPERIOR.written(), Word.HEAD);
		Word.text(Word.next(issuer, ParagraphAlignment.CENTER), Field.ISSUER.written(), Word.HEAD).setBold(true);
		rule(Word.next(issuer, ParagraphAlignment.CENTER), 18);
		XWPFTableCell country = table.getRow(0).getCell(1);
		Word.text(Word.first(country, ParagraphAlignment.CENTER), label("country"), Word.HEAD).setBold(true);
		var motto = Word.text(Word.next(country, ParagraphAlignment.CENTER), label("motto"), Word.MOTTO);
		motto.setBold(true);
		motto.setUnderline(UnderlinePatterns.SINGLE);
		Word.text(Word.first(table.getRow(1).getCell(0), ParagraphAlignment.CENTER), Field.NUMBER.written(),
				Word.MOTTO);
		Word.text(Word.first(table.getRow(1).getCell(1), ParagraphAlignment.CENTER), Field.DATE.written(), Word.BODY)
			.setItalic(true);
	}

	private void title(XWPFDocument document) {
		XWPFParagraph kind = Word.paragraph(document, ParagraphAlignment.CENTER);
		kind.setSpacingBefore(Word.pt(12));
		Word.text(kind, label("kind"), Word.BODY).setBold(true);
		Word.text(Word.paragraph(document, ParagraphAlignment.CENTER), Field.SUBJECT.written(), Word.BODY)
			.setBold(true);
		rule(Word.paragraph(document, ParagraphAlignment.CENTER), 40);
		Word.text(Word.paragraph(document, ParagraphAlignment.CENTER), Field.REMARK.written(), Word.BODY)
			.setItalic(true);
		XWPFParagraph to = Word.paragraph(document, ParagraphAlignment.CENTER);
		to.setSpacingBefore(Word.pt(6));
		to.setSpacingAfter(Word.pt(6));
		Word.text(to, Field.ADDRESSEES.written(), Word.BODY);
	}

	/** A short line below what is centred above it. */
	private static void rule(XWPFParagraph paragraph, int blanks) {
		paragraph.setSpacingBetween(7, LineSpacingRule.EXACT);
		paragraph.setSpacingAfter(Word.pt(6));
		Word.text(paragraph, "\u00a0".repeat(blanks), Word.MOTTO).setUnderline(UnderlinePatterns.SINGLE);
	}

	private void foot(XWPFDocument document) {
		Word.paragraph(document, ParagraphAlignment.LEFT).setKeepNext(true);
		XWPFTable table = Word.columns(document, List.of(WIDTH - WIDTH / 2, WIDTH / 2), 1);
		table.getRow(0).setCantSplitRow(true);
		XWPFTableCell recipients = table.getRow(0).getCell(0);
		var head = Word.text(Word.first(recipients, ParagraphAlignment.LEFT), label("recipients"), 12);
		head.setBold(true);
		head.setItalic(true);
		Word.text(Word.next(recipients, ParagraphAlignment.LEFT), Field.RECIPIENTS.written(), 11);
		XWPFTableCell signature = table.getRow(0).getCell(1);
		Word.text(Word.first(signature, ParagraphAlignment.CENTER), Field.POSITION.written(), Word.BODY).setBold(true);
		for (int line = 0; line < 4; line++) {
			Word.text(Word.next(signature, ParagraphAlignment.CENTER), "", Word.BODY);
		}
		Word.text(Word.next(signature, ParagraphAlignment.CENTER), Field.SIGNATORY.written(), Word.BODY).setBold(true);
	}

	private String label(String key) {
		return this.phrases.label("weekly.document." + key);
	}

}
