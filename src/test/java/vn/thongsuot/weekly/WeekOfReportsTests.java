package vn.thongsuot.weekly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.TicketNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reports are drafted, written into, confirmed, or go up as the system's figures. */
@OnH2
class WeekOfReportsTests extends WeeklyCase {

	private static final LocalDate WEEK = LocalDate.of(2026, 11, 19);

	@Autowired
	private ReportPresses presses;

	@Autowired
	private ReportReplies replies;

	@Autowired
	private SortingPresses sorting;

	@Autowired
	private JsonMapper json;

	@Autowired
	private Deciding deciding;

	@Autowired
	private FrozenSheets frozen;

	@Autowired
	private ReportPost post;

	@Autowired
	private ReportFiles reportFiles;

	@Autowired
	private TransactionOperations transaction;

	private long asked;

	private long answered;

	private long referred;

	@BeforeEach
	void aWeek() {
		List.of("STP", "SNNMT", "SNV").forEach(this.province::desk);
		this.asked = this.province.file(Kind.QUESTION, "ho_tich", "Khai sinh quá hạn cần giấy tờ gì?");
		this.answered = this.province.file(1, Kind.PETITION, "chung_thuc", "Đề nghị ủy quyền chứng thực");
		this.province.answer(this.answered);
		this.referred = this.province.file(2, Kind.PETITION, "dat_dai", "Thẩm quyền giao đất cấp nào?");
		this.province.life()
			.referUp(new TicketNumber(this.referred), Provincial.STAFF, Authority.COUNCIL,
					"12/TTr-SNNMT ngày 17/11/2026, ban hành nghị quyết");
	}

	@Test
	void theDraftComesAtTheCutOffAndIsRemindedOfTwice() {
		this.province.tickAt("2026-11-18 13:59");
		assertThat(this.outbox.all()).isEmpty();
		this.province.tickAt("2026-11-18 14:00");
		assertThat(texts("STP")).singleElement()
			.asString()
			.contains("Bản nháp")
			.contains("14:00 thứ Tư 11/11 đến trước 14:00 thứ Tư 18/11")
			.contains("Tiếp nhận 1 kiến nghị của UBND xã, phường và 1 câu hỏi nghiệp vụ")
			.contains("Trả lời đúng hạn 1 trên 1 phiếu (100%)");
		assertThat(texts("SNNMT")).singleElement().asString().contains("12/TTr-SNNMT").contains("HĐND tỉnh");
		assertThat(texts("SNV")).singleElement().asString().contains("Trong kỳ không phát sinh kiến nghị");
		this.province.tickAt("2026-11-18 16:00");
		assertThat(texts("STP")).hasSize(2).last().asString().contains("chưa được xác nhận. Hạn: trước 9:00 thứ Năm");
		this.province.tickAt("2026-11-19 08:00");
		assertThat(texts("STP")).hasSize(3);
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void whatAnOutageMissedIsNotMadeGoodOnADayOff() {
		this.province.tickAt("2026-11-18 14:00");
		assertThat(texts("STP")).hasSize(1);
		this.province.tickAt("2026-11-21 09:00");
		assertThat(texts("STP")).hasSize(1);
		this.province.tickAt("2026-11-23 07:30");
		assertThat(texts("STP").toString()).contains("Đã đến hạn 9:00 thứ Năm 19/11");
	}

	@Test
	void aLeadConfirmsWithOnePressAndItIsFrozen() {
		this.province.tickAt("2026-11-18 14:00");
		assertThat(press("STP", new Address("telegram", "8"), Verbs.CONFIRM, "0")).contains("Chỉ lãnh đạo");
		assertThat(press("STP", this.province.lead("STP"), Verbs.CONFIRM, "0")).contains("Đã xác nhận");
		assertThat(card("STP")).contains("Lê Lãnh đã xác nhận lúc 14:00 thứ Tư 18/11");
		assertThat(files("STP")).containsExactly("bao-cao-tuan-stp-2026-11-19.docx", "bao-cao-tuan-stp-2026-11-19.xlsx",
				"bao-cao-tuan-stp-2026-11-19.png");
		assertThat(press("STP", this.province.lead("STP"), Verbs.CONFIRM, "0")).contains("đã được Lê Lãnh xác nhận");
		Sheet frozen = this.sheets.of(report("STP"));
		this.province.at("2026-11-18 15:00");
		this.province.answer(this.asked);
		assertThat(this.sheets.of(report("STP"))).isEqualTo(frozen);
		assertThat(this.sheets.counted(report("STP"))).isEqualTo(frozen);
		this.province.tickAt("2026-11-19 09:00");
		assertThat(texts("STP")).noneMatch((text) -> text.contains("chưa được xác nhận"));
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void whatChangesWhileAReportIsDrawnIsDrawnAgain() {
		this.province.tickAt("2026-11-18 14:00");
		long id = report("STP").id();
		this.province.inTransaction((now) -> this.deciding.confirm(this.reports.lock(id).orElseThrow(), "Lê Lãnh"));
		TransactionOperations meddled = new TransactionOperations() {

			@Override
			public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
				WeekOfReportsTests.this.province.inTransaction(
						(now) -> WeekOfReportsTests.this.reports.lock(id).orElseThrow().owe(WeeklyReport.Owed.WORDS));
				return WeekOfReportsTests.this.transaction.execute(action);
			}

		};
		new Showing(this.reports, this.sheets, this.frozen, this.post, this.reportFiles, this.outbox, meddled).show(id);
		assertThat(card("STP")).contains("Bản nháp");
		assertThat(report("STP").sheet()).isEmpty();
		this.province.look();
		assertThat(card("STP")).contains("Lê Lãnh đã xác nhận");
		assertThat(report("STP").sheet()).isPresent();
		assertThat(files("STP")).hasSize(3);
		assertThat(report("STP").owed()).isEqualTo(WeeklyReport.Owed.NOTHING);
	}

	@Test
	void whatIsCountedIsCorrectedWithAReasonThatStaysVisible() {
		this.province.tickAt("2026-11-18 14:00");
		reply("STP", "number", "RECEIVED", "PETITION", "nhiều lắm");
		assertThat(texts("STP")).last().asString().contains("Chưa sửa");
		reply("STP", "number", "RECEIVED", "PETITION", "3 – cộng 2 kiến nghị gửi bằng văn bản");
		assertThat(card("STP")).contains("Tiếp nhận 3* kiến nghị")
			.contains("hệ thống đếm 1, ghi 3. Lý do: cộng 2 kiến nghị gửi bằng văn bản (Lê Lãnh)");
		assertThat(press("STP", this.province.lead("STP"), Verbs.CONFIRM, "0")).contains("vừa thay đổi");
		reply("STP", "text", "6", "Đề nghị bổ sung biên chế tư pháp – hộ tịch.");
		assertThat(card("STP")).contains("6. Kiến nghị, đề xuất khác\nĐề nghị bổ sung biên chế");
		reply("STP", "number", "RECEIVED", "PETITION", "Xóa");
		assertThat(card("STP")).contains("Tiếp nhận 1 kiến nghị").doesNotContain("Lý do");
		press("STP", this.province.lead("STP"), Verbs.SHOW, "RECEIVED", "QUESTION");
		assertThat(texts("STP")).last()
			.asString()
			.contains("#" + this.asked + " – Phường Hàm Rồng: Khai sinh quá hạn cần giấy tờ gì?");
	}

	@Test
	void whatWasWrittenAdvisedAndAskedTogetherStandsInTheReport() {
		long other = this.province.file(Kind.QUESTION, "ho_tich", "Cải chính hộ tịch thế nào?");
		List.of(this.asked, other).forEach(this::askLetter);
		enterLetter(other);
		this.province.consult(other, "SNNMT");
		this.province.advise(other, "SNNMT");
		this.province.consult(this.asked, "SNNMT");
		this.province.join(3, this.asked);
		this.province.join(4, this.asked);
		this.province.tickAt("2026-11-18 14:00");
		assertThat(card("STP")).contains("Đến từ 4 xã, phường.")
			.contains("Có thêm 2 cán bộ của 2 xã, phường cùng hỏi")
			.contains("Đã gửi văn bản trả lời 1 phiếu theo đề nghị của xã")
			.contains("Còn 1 phiếu xã đề nghị trả lời bằng văn bản mà chưa gửi văn bản")
			.doesNotContain("đang chờ ý kiến");
		assertThat(card("SNNMT")).contains("Đã cho ý kiến phối hợp 1 phiếu do đơn vị khác chủ trì")
			.contains("Còn 1 phiếu của đơn vị khác đang chờ ý kiến phối hợp")
			.doesNotContain("Đã gửi văn bản");
		press("STP", this.province.lead("STP"), Verbs.SHOW, "JOINED", "QUESTION");
		assertThat(texts("STP")).last()
			.asString()
			.contains("(1 phiếu)")
			.containsOnlyOnce("#" + this.asked + " – Phường Hàm Rồng");
		this.province.at("2026-11-18 14:30");
		enterLetter(this.asked);
		this.province.advise(this.asked, "SNNMT");
		assertThat(counted("STP", Figure.LETTER_OWED)).as("what comes after the cut-off changes nothing").isOne();
		assertThat(counted("SNNMT", Figure.OPINION_OWED)).isOne();
	}

	private void askLetter(long ticket) {
		this.province.letters().ask(new TicketNumber(ticket), Provincial.OFFICER);
	}

	private void enterLetter(long ticket) {
		this.province.letters()
			.enter(new TicketNumber(ticket), Provincial.STAFF, new OfficialLetter("9/STP", LocalDate.of(2026, 11, 18)),
					List.of());
	}

	@Test
	void aDepartmentSaysOfWhichKindItsTicketsAreAndTheGuessIsOnlyProposed() {
		this.province.tickAt("2026-11-18 14:00");
		assertThat(card("STP")).contains("đơn vị đã xếp 0 phiếu; hệ thống đoán 1 phiếu; chưa xếp 1 phiếu");
		assertThat(kinds("STP")).containsExactly("thu_tuc?", "chua_xep");
		assertThat(sort("STP", Verbs.SORT, "" + this.answered, "0", "phan_cap")).isEmpty();
		assertThat(sort("STP", Verbs.KIND, "" + this.asked, "0")).contains("#" + this.asked + ": Khai sinh quá hạn");
		sort("STP", Verbs.SORT, "" + this.asked, "0", "tap_huan");
		assertThat(kinds("STP")).containsExactly("tap_huan", "phan_cap");
		sort("STP", Verbs.SORTED, "0");
		assertThat(kinds("STP")).containsExactly("tap_huan", "phan_cap");
		sort("STP", Verbs.SORT, "" + this.asked, "0", "van_ban");
		assertThat(this.sheets.of(report("STP")).guessed()).isZero();
		assertThatExceptionOfType(StalePressException.class)
			.isThrownBy(() -> sort("STP", Verbs.SORT, "" + this.asked, "0", "x"));
		assertThatExceptionOfType(StalePressException.class)
			.isThrownBy(() -> sort("STP", Verbs.SORT, "" + this.referred, "0", "khac"));
		press("STP", this.province.lead("STP"), Verbs.CONFIRM, "0");
		assertThat(sort("STP", Verbs.SORT, "" + this.asked, "0", "khac")).contains("đã được Lê Lãnh xác nhận");
		assertThat(kinds("STP")).containsExactly("van_ban", "phan_cap");
	}

	private List<String> kinds(String unit) {
		return this.sheets.of(report(unit))
			.difficult()
			.stream()
			.map((line) -> line.difficulty() + (line.isGuessed() ? "?" : ""))
			.toList();
	}

	private String sort(String unit, String verb, String... arguments) {
		List<String> all = new ArrayList<>(List.of("" + report(unit).id()));
		all.addAll(List.of(arguments));
		Content.Press press = new Content.Press("p", verb, all);
		String[] note = { "" };
		this.province.inTransaction((now) -> note[0] = Optional
			.ofNullable(this.sorting.press(incoming(this.province.group(unit), this.province.lead(unit), press), press))
			.orElse(""));
		return note[0];
	}

	@Test
	void aReportFrozenBeforeAnybodyCouldJoinIsStillRead() {
		this.province.tickAt("2026-11-18 14:00");
		Sheet sheet = this.sheets.of(report("STP"));
		String kept = this.json.writeValueAsString(sheet)
			.replaceAll(",\"joined\":\\[[^\\]]*\\]|,\"sortedBy\":\"\"", "");
		assertThat(kept).contains("\"lines\":[{").doesNotContain("\"joined\":").doesNotContain("sortedBy");
		assertThat(this.json.readValue(kept, Sheet.class)).isEqualTo(sheet);
	}

	private long counted(String unit, Figure figure) {
		return this.sheets.counted(report(unit)).behind(figure).size();
	}

	@Test
	void atNineWhatNobodyConfirmedGoesUpAsTheSystemsFigures() {
		this.province.tickAt("2026-11-18 14:00");
		press("STP", this.province.lead("STP"), Verbs.CONFIRM, "0");
		this.province.tickAt("2026-11-19 09:00");
		assertThat(card("SNNMT")).contains("Số liệu hệ thống, sở chưa xác nhận");
		assertThat(texts("SNNMT")).anyMatch((text) -> text.contains("Đã đến hạn"));
		assertThat(press("SNNMT", this.province.lead("SNNMT"), Verbs.CONFIRM, "0")).contains("Đã hết hạn");
		String summary = summary();
		assertThat(summary).contains("HĐND tỉnh: 1 nội dung")
			.contains("Sở NN&MT")
			.contains("Toàn tỉnh tiếp nhận 2 kiến nghị của UBND xã, phường và 1 câu hỏi nghiệp vụ");
		assertThat(summary.lines().filter((line) -> line.startsWith("Chưa xác nhận"))).singleElement()
			.asString()
			.doesNotContain("Sở Tư pháp");
		this.province.tickAt("2026-11-19 15:00");
		this.province.tickAt("2026-11-19 16:30");
		assertThat(texts("SNV").stream().filter((text) -> text.contains("tổng hợp tuần chưa được xác nhận")))
			.hasSize(2);
		this.province.tickAt("2026-11-19 17:00");
		assertThat(summary()).contains("Số liệu hệ thống, chưa xác nhận");
		assertThat(files("SNV")).contains("bao-cao-tuan-tong-hop-2026-11-19.docx");
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void theSummaryIsWrittenIntoConfirmedByTheCoordinatorsLeadAndFrozen() {
		this.province.tickAt("2026-11-18 14:00");
		this.province.tickAt("2026-11-19 09:00");
		replyIn("SNV", report(WeeklyReport.PROVINCE), "Đề nghị bổ sung máy quét cho xã biên giới.", "text", "1");
		assertThat(summary()).contains("Đề nghị bổ sung máy quét cho xã biên giới.");
		assertThat(pressAt(this.province.group("SNV"), this.province.lead("STP"), report(WeeklyReport.PROVINCE),
				Verbs.CONFIRM, "1"))
			.contains("Chỉ lãnh đạo");
		assertThat(pressIn("SNV", report(WeeklyReport.PROVINCE), Verbs.CONFIRM, "1")).contains("Đã xác nhận");
		assertThat(summary()).contains("Lê Lãnh đã xác nhận lúc");
		assertThat(files("SNV").stream().filter((file) -> file.equals("bao-cao-tuan-tong-hop-2026-11-19.docx")))
			.as("the draft's and the confirmed one's")
			.hasSize(2);
		Sheet frozen = this.sheets.of(report(WeeklyReport.PROVINCE));
		this.province.tickAt("2026-11-19 17:00");
		assertThat(this.sheets.of(report(WeeklyReport.PROVINCE))).isEqualTo(frozen);
		assertThat(texts("SNV")).noneMatch((text) -> text.contains("tổng hợp tuần chưa được xác nhận"));
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void whatIsLongOverdueStandsThereByDepartmentAndNeverByPerson() {
		this.province.life().claim(new TicketNumber(this.asked), Provincial.STAFF);
		this.province.tickAt("2026-11-18 14:00");
		this.province.tickAt("2026-11-19 17:00");
		this.province.tickAt("2026-11-25 14:00");
		assertThat(texts("STP")).last().asString().contains("trong đó 1 phiếu quá hạn");
		this.province.tickAt("2026-11-26 09:00");
		assertThat(texts("SNV")).filteredOn((text) -> text.startsWith("Báo cáo tổng hợp"))
			.last()
			.asString()
			.contains("quá hạn tăng 1");
		assertThat(this.outbox.all()).extracting(KeptOutbox::text)
			.noneMatch((text) -> text.contains(Provincial.STAFF.name()));
	}

	@Test
	void theCoordinatorEntersADepartmentsFiguresFromALetter() {
		this.province.tickAt("2026-11-18 14:00");
		this.province.tickAt("2026-11-19 09:00");
		WeeklyReport report = report("SNNMT");
		assertThat(pressIn("SNV", report, Verbs.ENTER, "0")).contains("Đã hết hạn");
		assertThat(pressIn("SNV", report, Verbs.BEHALF)).contains("viết ở ô");
		replyIn("SNV", report, "Công văn của sở", "letter");
		assertThat(texts("SNV")).last().asString().contains("chưa thấy số văn bản");
		replyIn("SNV", report, "45/BC-SNNMT ngày 19/11/2026", "letter");
		replyIn("SNV", report, "4 theo văn bản của sở", "number", "RECEIVED", "PETITION");
		assertThat(pressIn("SNV", report, Verbs.ENTER, "1")).contains("Đã ghi nhận");
		assertThat(card("SNNMT")).contains("nhập thay").contains("45/BC-SNNMT").contains("Tiếp nhận 4* kiến nghị");
		assertThat(summary()).contains("Toàn tỉnh tiếp nhận 5* kiến nghị");
		assertThat(pressIn("SNV", report, Verbs.ENTER, "1")).contains("đã được Lê Lãnh nhập thay");
	}

	@Test
	void nobodyActsFromAGroupWithoutADeskOrOnOthersReports() {
		this.province.tickAt("2026-11-18 14:00");
		WeeklyReport report = report("STP");
		assertThat(pressAt(new Address("telegram", "-77"), report, Verbs.CONFIRM, "0")).contains("chưa liên kết");
		assertThat(pressIn("SNNMT", report, Verbs.CONFIRM, "0")).contains("của nhóm khác");
		replyIn("SNNMT", report, "nội dung lạ", "text", "6");
		assertThat(card("STP")).doesNotContain("nội dung lạ");
	}

	@Test
	void whoeverWasAwayCatchesUpWithoutOldReminders() {
		this.province.tickAt("2026-11-19 08:59");
		assertThat(texts("STP")).hasSize(2);
		this.province.tickAt("2026-11-19 09:00");
		assertThat(texts("STP")).hasSize(3);
		this.province.tickAt("2026-12-03 10:00");
		assertThat(this.reports.findByWeekOrderById(LocalDate.of(2026, 12, 3))).isNotEmpty();
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void whereThursdayIsAHolidayAllComesADayEarlierAndAQuietWeekIsOneLine() {
		this.province.tickAt("2026-04-27 14:00");
		assertThat(this.outbox.all()).as("a day before the cut-off").isEmpty();
		this.province.tickAt("2026-04-28 14:00");
		assertThat(texts("STP")).singleElement().asString().contains("Hạn gửi: trước 9:00 thứ Tư 29/4");
		assertThat(card("STP").lines().skip(2).filter((line) -> !line.isBlank()))
			.containsExactly("Trong kỳ không phát sinh kiến nghị, câu hỏi nào; không tổ chức lớp tập huấn.");
		this.province.tickAt("2026-04-28 16:00");
		this.province.tickAt("2026-04-29 08:00");
		assertThat(texts("STP")).hasSize(3).last().asString().contains("Hạn: trước 9:00 thứ Tư 29/4");
		this.province.tickAt("2026-04-29 09:00");
		assertThat(card("STP")).contains("Số liệu hệ thống, sở chưa xác nhận");
		assertThat(summary()).contains("Hạn gửi: trước 17:00 thứ Tư 29/4")
			.contains("Trong kỳ không phát sinh kiến nghị, câu hỏi nào; không tổ chức lớp tập huấn.")
			.contains("Chưa xác nhận (3): Sở Nội vụ, Sở Tư pháp, Sở NN&MT")
			.doesNotContain("Toàn tỉnh tiếp nhận");
		this.province.tickAt("2026-04-29 17:00");
		assertThat(summary()).contains("Số liệu hệ thống, chưa xác nhận");
		this.province.tickAt("2026-04-30 17:00");
		assertThat(this.outbox.repeated()).isEmpty();
	}

	private WeeklyReport report(String unit) {
		return this.reports.findByUnitAndWeek(unit, WEEK).orElseThrow();
	}

	private String press(String unit, Address person, String verb, String... arguments) {
		return pressAt(this.province.group(unit), person, report(unit), verb, arguments);
	}

	private String pressIn(String department, WeeklyReport report, String verb, String... arguments) {
		return pressAt(this.province.group(department), report, verb, arguments);
	}

	private String pressAt(Address chat, WeeklyReport report, String verb, String... arguments) {
		return pressAt(chat, this.province.lead("SNV"), report, verb, arguments);
	}

	private String pressAt(Address chat, Address person, WeeklyReport report, String verb, String... arguments) {
		List<String> all = new ArrayList<>(List.of("" + report.id()));
		all.addAll(List.of(arguments));
		Content.Press press = new Content.Press("p", verb, all);
		String[] note = { "" };
		this.province.inTransaction(
				(now) -> note[0] = Optional.ofNullable(this.presses.press(incoming(chat, person, press), press))
					.orElse(""));
		this.province.look();
		return note[0];
	}

	/** Ends with what was written; before it what was asked. */
	private void reply(String unit, String... askedAndWords) {
		List<String> asked = List.of(askedAndWords).subList(0, askedAndWords.length - 1);
		replyIn(unit, report(unit), askedAndWords[askedAndWords.length - 1], asked.toArray(String[]::new));
	}

	private void replyIn(String department, WeeklyReport report, String words, String... asked) {
		List<String> ids = new ArrayList<>(List.of("" + report.id()));
		ids.addAll(List.of(asked));
		this.province.inTransaction((now) -> this.replies.reply(
				incoming(this.province.group(department), this.province.lead(department), new Content.Text(words)),
				new Subject(ReportPost.KIND, ids)));
	}

	private Incoming incoming(Address chat, Address person, Content content) {
		MessageRef ref = new MessageRef(chat, "m" + System.nanoTime());
		return new Incoming(ref, List.of(ref), Scope.GROUP, "", new Sender(person, "Lê Lãnh", Sender.Kind.PERSON),
				List.of(content), null, Provincial.instant("2026-11-18 14:00"));
	}

	private List<String> texts(String department) {
		return this.outbox.to(this.province.group(department))
			.stream()
			.map(KeptOutbox::text)
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	private String card(String unit) {
		return texts(unit).getFirst();
	}

	private String summary() {
		return texts("SNV").stream().filter((text) -> text.startsWith("Báo cáo tổng hợp")).findFirst().orElseThrow();
	}

	private List<String> files(String department) {
		return this.outbox.to(this.province.group(department))
			.stream()
			.map(Outgoing::body)
			.filter(Body.Document.class::isInstance)
			.map((body) -> ((Body.Document) body).name())
			.toList();
	}

}
