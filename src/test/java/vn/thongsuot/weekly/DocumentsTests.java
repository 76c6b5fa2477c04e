package vn.thongsuot.weekly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.testing.OnH2;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.files.FileFetched;
import vn.thongsuot.files.KeptFile;
import vn.thongsuot.files.KeptFiles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.TicketWords;
import vn.thongsuot.wording.Phrases;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files of a week, opened again; they are left in target/weekly for whoever wants to
 * look.
 */
@OnH2
class DocumentsTests extends WeeklyCase {

	private static final Path LOOK = Path.of("target", "weekly");

	/** Letters whose marks stand apart, and what no formula may come of. */
	private static final String HOSTILE = Normalizer.normalize("=HYPERLINK(\"x\") Đề nghị hướng dẫn thửa đất",
			Normalizer.Form.NFD) + "\u0001 <b>&</b>";

	@Autowired
	private WordFile word;

	@Autowired
	private ExcelFile excel;

	@Autowired
	private Picture picture;

	@Autowired
	private Layout layout;

	@Autowired
	private Phrases phrases;

	@Autowired
	private Prose prose;

	@Autowired
	private ReportText text;

	@Autowired
	private ReportButtons buttons;

	@Autowired
	private WeeklyEntries entries;

	@Autowired
	private TicketWords words;

	@Autowired
	private Times times;

	@Autowired
	private WorkingTime workingTime;

	@Autowired
	private Roles roles;

	@BeforeEach
	void aWeek() throws IOException {
		Files.createDirectories(LOOK);
		List.of("STP", "SNNMT", "SNV").forEach(this.province::desk);
		for (int i = 0; i < 3; i++) {
			this.province.answer(this.province.file(i, Kind.QUESTION, "ho_tich", "Khai sinh quá hạn cần giấy tờ gì?"));
			this.province.file(i, Kind.PETITION, "dat_dai", "Thẩm quyền giao đất ở nông thôn thuộc cấp nào?");
		}
		this.province.file(Kind.QUESTION, "ho_tich", HOSTILE);
		long up = this.province.file(Kind.PETITION, "chung_thuc", "Đề nghị ủy quyền chứng thực cho công chức");
		this.province.life()
			.referUp(new TicketNumber(up), Provincial.STAFF, Authority.CENTRE,
					"45/TTr-STP ngày 17/11/2026, đề nghị sửa Nghị định 23/2015/NĐ-CP");
		this.province.tickAt("2026-11-18 14:00");
	}

	@Test
	void theWordFileIsLaidOutAsTheDecreeWants() throws IOException {
		byte[] file = write("STP", "docx");
		try (XWPFDocument document = open(file)) {
			CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
			assertThat(List.of(twips(size.getW()), twips(size.getH()))).containsExactly(11906L, 16838L);
			CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
			assertThat(Stream.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight())
				.map(DocumentsTests::millimetres)).containsExactly(20L, 20L, 30L, 15L);
			assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
			assertThat(runs(document)).isNotEmpty().allSatisfy((run) -> {
				assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
				assertThat(run.getFontSizeAsDouble()).isBetween(11.0, 14.0);
			});
			List<String> texts = paragraphs(document).map(XWPFParagraph::getText).toList();
			assertThat(texts).contains("UBND TỈNH THANH HÓA", "SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
					"Độc lập - Tự do - Hạnh phúc", "Số:          /BC-STP", "Thanh Hóa, ngày 19 tháng 11 năm 2026",
					"BÁO CÁO", "Bản nháp, chưa xác nhận.", "GIÁM ĐỐC", "Nơi nhận:",
					"Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh (qua Sở Nội vụ)");
			assertThat(texts.stream().filter((text) -> text.matches("[1-6]\\. .*"))).hasSize(6);
			assertThat(texts).anyMatch((text) -> text.contains("45/TTr-STP")).anyMatch((text) -> text.endsWith("./."));
			assertThat(texts).noneMatch((text) -> text.contains("{{"))
				.allMatch((text) -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
			assertThat(document.getHeaderList()).anyMatch((header) -> header.getParagraphs()
				.stream()
				.anyMatch((line) -> line.getCTP().sizeOfFldSimpleArray() == 1
						&& line.getCTP().getFldSimpleArray(0).getInstr().equals("PAGE")));
		}
	}

	@Test
	void theSummaryBeginsWithTheDecisionsThatAreRequested() throws IOException {
		this.province.tickAt("2026-11-19 09:00");
		byte[] file = write(WeeklyReport.PROVINCE, "docx");
		try (XWPFDocument document = open(file)) {
			List<String> texts = paragraphs(document).map(XWPFParagraph::getText).toList();
			assertThat(texts).contains("SỞ NỘI VỤ",
					"Kính gửi:\n%1$s- Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh;\n%1$s- Chủ tịch Ủy ban nhân dân tỉnh."
						.formatted("\u00a0".repeat(8)));
			assertThat(texts.indexOf("I. Nội dung đề nghị cấp có thẩm quyền quyết định")).isPositive()
				.isLessThan(texts.indexOf("II. Kết quả chung"));
			assertThat(texts).anyMatch((text) -> text.equals("Trung ương: 1 nội dung"))
				.anyMatch((text) -> text.startsWith("Chưa xác nhận đúng hạn") && text.contains("Sở Tư pháp"));
			assertThat(document.getTables().stream().map((table) -> table.getRow(0).getCell(0).getText()))
				.contains("Đơn vị", "Lĩnh vực", "Loại khó khăn");
			assertThat(document.getTables()
				.stream()
				.flatMap((table) -> table.getRows().stream())
				.map((row) -> row.getTableCells()
					.stream()
					.map(XWPFTableCell::getText)
					.collect(Collectors.joining("|"))))
				.contains("Sở Tư pháp|5|3|100%|2|0|1|chưa xác nhận");
		}
	}

	@Test
	void theExcelFileHasASheetForEachHeadingAndNoFormula() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write("STP", "xlsx")))) {
			assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName)).containsExactly(
					"1. Tổng hợp", "2. Tập huấn", "3. Tiếp nhận trong kỳ", "4. Đã hướng dẫn, giải quyết the",
					"5. Thuộc thẩm quyền cấp trên", "6. Trả lời đúng hạn", "7. Đang mở cuối kỳ");
			var received = book.getSheet("3. Tiếp nhận trong kỳ");
			assertThat(received.getRow(0).getCell(0).getStringCellValue()).isEqualTo(
					"Sở Tư pháp – Tiếp nhận trong kỳ, kỳ số liệu từ 14:00 ngày 11/11/2026 đến trước 14:00 ngày 18/11/2026");
			assertThat(received.getLastRowNum()).isEqualTo(6);
			assertThat(received.getRow(1).getCell(6).getStringCellValue()).isEqualTo("Nội dung");
			List<String> questions = Stream.of(2, 3, 4, 5, 6)
				.map((row) -> received.getRow(row).getCell(6))
				.peek((cell) -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))
				.map((cell) -> cell.getStringCellValue())
				.toList();
			assertThat(questions).anyMatch((text) -> text.startsWith("=HYPERLINK(\"x\") Đề nghị hướng dẫn thửa đất"));
		}
	}

	@Test
	void thePictureIsAsWideAsAPhoneAndNotEmpty() throws IOException {
		this.province.tickAt("2026-11-19 09:00");
		var image = ImageIO.read(new ByteArrayInputStream(write(WeeklyReport.PROVINCE, "png")));
		write("STP", "png");
		assertThat(image.getWidth()).isEqualTo(Picture.WIDTH);
		assertThat(image.getHeight()).isBetween(800, 6000);
		assertThat(IntStream.range(0, image.getWidth())
			.flatMap((x) -> IntStream.range(0, image.getHeight()).map((y) -> image.getRGB(x, y)))
			.distinct()
			.count()).isGreaterThan(20);
		assertThat(Fonts.regular().canDisplayUpTo("ẮằẲẵẶấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỵỷỹĐđ")).isEqualTo(-1);
		assertThat(Fonts.bold().canDisplayUpTo("ẮằẲẵẶấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỵỷỹĐđ")).isEqualTo(-1);
	}

	@Test
	void anOfficesOwnLayoutIsFilledAndABadOneReplacedWithAWord(@TempDir Path folder) throws IOException {
		Path own = folder.resolve("mau.docx");
		try (XWPFDocument document = this.layout.open(); OutputStream out = Files.newOutputStream(own)) {
			document.createParagraph().createRun().setText("Mẫu riêng của sở {{so}}");
			document.write(out);
		}
		assertThat(opened(own).trouble()).isEmpty();
		try (XWPFDocument document = opened(own).document()) {
			Filling.fill(document, Map.of(Field.NUMBER, "Số: 7/BC"), List.of());
			assertThat(document.getParagraphs().getLast().getText()).isEqualTo("Mẫu riêng của sở Số: 7/BC");
		}
		assertThat(trouble(folder.resolve("khong-co.docx"))).contains("Không tìm thấy tệp mẫu báo cáo khong-co.docx");
		Path text = Files.writeString(folder.resolve("chu.docx"), "không phải Word", StandardCharsets.UTF_8);
		assertThat(trouble(text)).contains("không phải là tệp Word");
		Path empty = Files.write(folder.resolve("rong.docx"), new byte[0]);
		assertThat(trouble(empty)).contains("không phải là tệp Word");
		Path book = Files.write(folder.resolve("bang.docx"), write("STP", "xlsx"));
		assertThat(trouble(book)).contains("không phải là tệp Word");
		Path lacking = folder.resolve("thieu.docx");
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(lacking)) {
			document.createParagraph().createRun().setText("{{noi_dung}} {{kinh_gui}}");
			document.write(out);
		}
		assertThat(trouble(lacking)).contains("thiếu trường {{ngay}}, {{trich_yeu}}").doesNotContain("{{noi_dung}}");
		stillGoesOut(folder.resolve("khong-co.docx"), "Không tìm thấy tệp mẫu báo cáo khong-co.docx");
		stillGoesOut(text, "chu.docx không phải là tệp Word");
		stillGoesOut(lacking, "thieu.docx thiếu trường {{ngay}}");
		stillGoesOut(buried(folder.resolve("bang-noi-dung.docx")),
				"bang-noi-dung.docx đặt {{noi_dung}} trong bảng, nên nội dung không ghi vào được");
	}

	/** A layout whose content would have to go into a table. */
	private Path buried(Path file) throws IOException {
		try (XWPFDocument document = this.layout.open(); OutputStream out = Files.newOutputStream(file)) {
			XWPFParagraph content = document.getParagraphs()
				.stream()
				.filter((paragraph) -> paragraph.getText().equals("{{noi_dung}}"))
				.findFirst()
				.orElseThrow();
			document.removeBodyElement(document.getPosOfParagraph(content));
			document.createTable().getRow(0).getCell(0).setText("{{noi_dung}}");
			document.write(out);
		}
		return file;
	}

	@Test
	void anAdministratorFetchesTheLayoutChangesItAndSendsItBack(@TempDir Path folder) throws IOException {
		TemplateShelf shelf = new TemplateShelf(folder);
		DocumentSettings settings = new DocumentSettings(null, null, "", Map.of(), "", List.of(), List.of(), List.of(),
				Map.of());
		Templates templates = new Templates(settings, shelf, this.layout, this.phrases);
		Map<Long, Path> copies = new HashMap<>();
		TemplateTalk talk = new TemplateTalk(templates, shelf, this.roles, new CopiedFiles(copies), this.outbox,
				this.phrases);
		Address admin = new Address("telegram", "1");
		this.outbox.clear();
		this.province.inTransaction(
				(now) -> talk.command(from(new Address("telegram", "2"), new Content.Command("maubaocao", "")), MENU));
		assertThat(said(new Address("telegram", "2"))).contains("Chỉ quản trị viên");
		this.province.inTransaction((now) -> talk.command(from(admin, MENU), MENU));
		List<Outgoing> sent = this.outbox.to(admin);
		assertThat(sent).extracting((message) -> ((Body.Document) message.body()).name())
			.containsExactly("mau-bao-cao-tuan.docx", "mau-bao-cao-tong-hop.docx");
		assertThat(((Body.Document) sent.getFirst().body()).caption().plain()).contains("{{noi_dung}}")
			.contains("đang dùng mẫu có sẵn");
		Subject about = Objects.requireNonNull(sent.getFirst().about());
		this.province.inTransaction((now) -> talk.reply(from(admin, new Content.Text("đây")), about));
		assertThat(said(admin)).contains("kèm tệp Word (.docx)");
		copies.put(1L, Files.writeString(folder.resolve("1"), "không phải Word"));
		this.province.inTransaction((now) -> talk.reply(from(admin, file("1", 20)), about));
		assertThat(said(admin)).contains("Tệp mau-1.docx không phải là tệp Word");
		copies.put(2L, changed(folder.resolve("2"), ((Body.Document) sent.getFirst().body()).bytes(), "{{ngay}}", ""));
		this.province.inTransaction((now) -> talk.reply(from(admin, file("2", 20)), about));
		assertThat(said(admin)).contains("Tệp mau-2.docx thiếu trường {{ngay}}").doesNotContain("{{noi_dung}}");
		copies.put(5L, buried(folder.resolve("5")));
		this.province.inTransaction((now) -> talk.reply(from(admin, file("5", 20)), about));
		assertThat(said(admin)).contains("Tệp mau-5.docx đặt {{noi_dung}} trong bảng")
			.contains("đứng riêng một đoạn")
			.doesNotContain("thiếu trường");
		this.province.inTransaction((now) -> talk.reply(from(admin, file("3", 900_000)), about));
		assertThat(said(admin)).contains("lớn hơn 700 KB");
		assertThat(templates.isBuiltIn(false)).isTrue();
		this.province.inTransaction((now) -> talk.reply(from(admin, file("4", 20)), about));
		assertThat(said(admin)).contains("đang kiểm tra");
		copies.put(4L, changed(folder.resolve("4"), ((Body.Document) sent.getFirst().body()).bytes(), "BÁO CÁO",
				"BÁO CÁO TUẦN"));
		this.province.inTransaction((now) -> talk.follow(new FileFetched(4)));
		assertThat(said(admin)).contains("làm mẫu báo cáo tuần của các sở");
		try (XWPFDocument document = templates.open(false).document()) {
			assertThat(paragraphs(document).map(XWPFParagraph::getText)).contains("BÁO CÁO TUẦN");
		}
		assertThat(templates.isBuiltIn(true)).isTrue();
		this.province.inTransaction((now) -> talk.reply(from(admin, new Content.Text("Xóa")), about));
		assertThat(said(admin)).contains("Đã bỏ mẫu riêng");
		assertThat(templates.isBuiltIn(false)).isTrue();
	}

	private static final Content.Command MENU = new Content.Command("maubaocao", "");

	private String said(Address person) {
		return KeptOutbox.text(this.outbox.to(person).getLast());
	}

	private static Content file(String id, long size) {
		return new Content.Media(new MediaRef(MediaRef.Kind.DOCUMENT, id, id, "mau-" + id + ".docx", null, size), "");
	}

	private static Incoming from(Address person, Content content) {
		MessageRef ref = new MessageRef(person, "m");
		return new Incoming(ref, List.of(ref), Scope.PRIVATE, "", new Sender(person, "Quản Trị", Sender.Kind.PERSON),
				List.of(content), null, Provincial.instant("2026-11-18 14:00"));
	}

	private static Path changed(Path to, byte[] layout, String from, String into) throws IOException {
		try (XWPFDocument document = open(layout); OutputStream out = Files.newOutputStream(to)) {
			paragraphs(document).filter((paragraph) -> paragraph.getText().equals(from))
				.forEach((paragraph) -> paragraph.getRuns().getFirst().setText(into, 0));
			document.write(out);
		}
		return to;
	}

	/** The id of a file is the platform's. */
	private record CopiedFiles(Map<Long, Path> copies) implements KeptFiles {

		@Override
		public long keep(String channel, MediaRef file) {
			return Long.parseLong(file.platformId());
		}

		@Override
		public Optional<KeptFile> byId(long id) {
			return Optional.empty();
		}

		@Override
		public Optional<Path> copy(long id) {
			return Optional.ofNullable(this.copies.get(id));
		}

	}

	private String trouble(Path template) {
		Templates.Opened opened = opened(template);
		assertThat(Filling.missing(opened.document())).isEmpty();
		return opened.trouble().orElseThrow().plain();
	}

	/** What a group gets whose layout cannot be used: a word on why, and all files. */
	private void stillGoesOut(Path template, String why) throws IOException {
		Templates templates = templates(template);
		WordFile written = new WordFile(templates, this.prose, this.units, settings(template), this.phrases, this.words,
				this.times, this.workingTime);
		ReportFiles files = new ReportFiles(this.units, written, this.excel, this.picture, this.prose, this.phrases);
		WeeklyReport report = this.reports.findFirstByUnitOrderByWeekDesc("STP").orElseThrow();
		List<Outgoing> sent = files.of(report, this.sheets.of(report), this.province.group("STP"), "bad");
		assertThat(sent).hasSize(4);
		assertThat(KeptOutbox.text(sent.getFirst())).contains(why).contains("Báo cáo được xuất theo mẫu có sẵn");
		byte[] word = ((Body.Document) sent.get(1).body()).bytes();
		try (XWPFDocument document = open(word)) {
			assertThat(paragraphs(document).map(XWPFParagraph::getText)).contains("BÁO CÁO", "1. Lớp tập huấn");
		}
	}

	private Templates templates(Path template) {
		return new Templates(settings(template), new TemplateShelf(template.resolveSibling("nowhere")), this.layout,
				this.phrases);
	}

	private static DocumentSettings settings(Path template) {
		return new DocumentSettings(template, null, "", Map.of(), "", List.of(), List.of(), List.of(), Map.of());
	}

	private Templates.Opened opened(Path template) {
		return templates(template).open(false);
	}

	private byte[] write(String unit, String ending) throws IOException {
		WeeklyReport report = this.reports.findFirstByUnitOrderByWeekDesc(unit).orElseThrow();
		Sheet sheet = this.sheets.of(report);
		byte[] bytes = switch (ending) {
			case "docx" -> this.word.of(report, sheet).bytes();
			case "xlsx" -> this.excel.of(sheet, 1000);
			default -> this.picture.of(sheet);
		};
		String name = unit.equals(WeeklyReport.PROVINCE) ? "summary" : unit;
		Files.write(LOOK.resolve(name + "." + ending), bytes);
		return bytes;
	}

	private static XWPFDocument open(byte[] bytes) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(bytes));
	}

	private static Stream<XWPFParagraph> paragraphs(XWPFDocument document) {
		Stream<XWPFParagraph> tables = document.getTables()
			.stream()
			.flatMap((table) -> table.getRows().stream())
			.flatMap((row) -> row.getTableCells().stream())
			.flatMap((cell) -> cell.getParagraphs().stream());
		return Stream.concat(document.getParagraphs().stream(), tables);
	}

	private static List<XWPFRun> runs(XWPFDocument document) {
		return paragraphs(document).flatMap((paragraph) -> paragraph.getRuns().stream()).toList();
	}

	private static long twips(Object value) {
		return Long.parseLong(value.toString());
	}

	private static long millimetres(Object twips) {
		return Math.round(twips(twips) * 25.4 / 1440);
	}

}
