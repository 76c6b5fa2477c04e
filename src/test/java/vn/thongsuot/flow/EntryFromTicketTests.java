package vn.thongsuot.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import vn.thongsuot.directory.Roles;
import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** From an answered ticket to an entry that everybody finds, and who answers for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EntryFromTicketTests {

	private static final String ANSWER = "Chào chị Hoa xã Như Thanh. Được chứng thực nếu đọc rõ bản chính %s.\n"
			+ "Gọi 0912345678 khi cần. Căn cứ Điều 20 Nghị định 23/2015/NĐ-CP.";

	private DeskScene scene;

	private Province.Desk standingUnit;

	private Phone officer;

	private Phone lead;

	@BeforeAll
	void open(@TempDir Path faq) throws IOException {
		copyOfTheGuidance(faq);
		Files.writeString(faq.resolve("dat_dai/hong.md"), "---\nid: [\n---\n");
		this.scene = DeskScene.open("thongsuot.editing.scan=200ms", "thongsuot.guidance.rest=0s",
				"thongsuot.faq=" + faq);
		this.standingUnit = this.scene.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
		this.scene.province.administrator().person().start();
		this.officer = this.scene.officer();
		this.lead = this.scene.province.phone("Trần", "Lãnh");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	private static void copyOfTheGuidance(Path to) throws IOException {
		Path from = Path.of("faq-data");
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.skip(1).toList()) {
				Files.copy(each, to.resolve(from.relativize(each)));
			}
		}
	}

	@Test
	@Order(0)
	void administratorsReadWhichFileIsBroken() {
		assertThat(this.scene.province.administrator().sees("tệp có lỗi").text())
			.contains("dat_dai/hong.md, dòng 3: không đọc được phần đầu tệp");
	}

	@Test
	@Order(1)
	void waitsForALeadWhileThereIsNoneAndTellsWhoeverCanNameOne() {
		Message draft = draft("nxqo");
		staff().presses(draft, "Gửi lãnh đạo duyệt");
		staff().reads("Chưa ghi ai là lãnh đạo của Sở Tư pháp");
		this.standingUnit.staff().reads("chưa ghi ai là lãnh đạo");
		this.scene.province.administrator().sees("chưa ghi ai là lãnh đạo");
		roles().grant(Roles.Role.LEAD, "STP", address(this.lead), address(this.scene.province.administrator()));
		Message asked = this.lead.reads("chờ lãnh đạo Sở Tư pháp duyệt");
		this.lead.presses(asked, "Không duyệt");
		this.lead.reads("lý do chưa duyệt");
		this.lead.says("😀");
		this.lead.reads("không quá 900 ký tự");
		this.lead.says("Chưa nêu thời hạn <b>");
		staff().reads("Chưa nêu thời hạn <b>");
		staff().presses(draft, "Bỏ bản nháp");
		staff().seesNoButtonsOn(draft);
		assertThat(this.scene.staff().message(draft).text()).startsWith("Đã bỏ bản nháp");
	}

	@Test
	@Order(2)
	void isEditedApprovedFoundToldAndExported() {
		Phone alike = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		this.scene.card(alike, "vqwzk");
		Phone joined = joins("vqwzk");
		Message draft = draft("vqwzk");
		assertThat(draft.text()).contains("Được chứng thực nếu đọc rõ bản chính vqwzk")
			.contains("Điều 20 Nghị định 23/2015/NĐ-CP")
			.doesNotContain("Như Thanh")
			.doesNotContain("Hoa")
			.doesNotContain("0912345678")
			.contains("Chỗ có dấu “…”");
		edit(draft, "Sửa câu hỏi", "Chứng thực bản sao giấy tờ vqwzk có cần bản chính không?");
		edit(draft, "Sửa thời hạn", "từ 01/07/2026");
		staff().presses(draft, "Gửi lãnh đạo duyệt");
		Message asked = this.lead.reads("chờ lãnh đạo Sở Tư pháp duyệt");
		Message form = this.standingUnit.staff().reads("chờ lãnh đạo Sở Tư pháp duyệt");
		assertThat(form.buttons()).extracting((button) -> button.text())
			.containsExactly("Sửa câu hỏi", "Sửa cách hỏi khác", "Đổi lĩnh vực");
		this.standingUnit.staff().presses(form, "Sửa cách hỏi khác");
		this.standingUnit.staff()
			.replies(this.standingUnit.staff().reads("cách hỏi khác"), "sao y vqwzk\ncong chung vqwzk\nban sao vqwzk");
		this.standingUnit.staff().reads("Đã sửa");
		Patience.until("the lead sees it", () -> this.lead.message(asked).text().contains("cong chung vqwzk"));
		this.lead.says("/duyet");
		Message again = this.lead.reads("chờ lãnh đạo Sở Tư pháp duyệt");
		this.lead.reads("Chờ duyệt 1/");
		assertThat(this.lead.pressesAndIsTold(again, "Duyệt")).isEqualTo("Đã duyệt.");
		staff().reads("Các xã tìm thấy ngay");
		Patience.until("it stands as approved", () -> this.lead.message(asked).text().contains("đã duyệt."));
		Patience.until("in each copy", () -> this.lead.message(again).text().contains("đã duyệt."));
		assertThat(this.lead.message(asked).text()).doesNotContain("chưa duyệt");

		Phone another = this.scene.province.phone("Vũ", "Bảy");
		Patience.until("it is found", () -> found("chung thuc ban sao giay to vqwzk co can ban chinh khong"));
		another.says("chung thuc ban sao giay to vqwzk co can ban chinh khong");
		assertThat(another.reads("Được chứng thực nếu đọc rõ bản chính vqwzk").text()).contains("Sở Tư pháp đã duyệt");

		assertThat(this.officer.reads("vừa duyệt hướng dẫn chung").text()).startsWith("Phiếu #")
			.doesNotContain("trả lời riêng");
		for (Phone waits : List.of(alike, joined)) {
			assertThat(waits.reads("vừa duyệt hướng dẫn chung").text()).startsWith("Phiếu #")
				.contains("Phiếu vẫn được trả lời riêng");
		}
		exports();
		assertThat(this.officer.count("vừa duyệt hướng dẫn chung")).isEqualTo(1);
		assertThat(alike.count("vừa duyệt hướng dẫn chung")).isEqualTo(1);
		assertThat(this.lead.pressesAndIsTold(asked, "Ngừng áp dụng")).isEmpty();
		this.lead.reads("lý do ngừng áp dụng");
		this.lead.says("Nghị định mới thay thế");
		this.lead.reads("Đã ngừng áp dụng");
		staff().reads("Nghị định mới thay thế");
		Patience.until("it is gone", () -> !found("chung thuc ban sao giay to vqwzk co can ban chinh khong"));
		assertThat(people("RETIRE")).containsExactly(address(this.lead).toString());
	}

	/** Somebody who waits with another for the same answer. */
	private Phone joins(String mark) {
		Phone joined = this.scene.province.officer("Vi", "Thành", "xã Mường Lát");
		joined.says("chứng thực bản sao giấy tờ " + mark);
		joined.presses(joined.readsAChoice("Gửi hỏi"), "Gửi hỏi");
		joined.presses(joined.readsAChoice("Bỏ, không gửi"), "Cùng hỏi");
		joined.reads("đang cùng hỏi phiếu này");
		return joined;
	}

	private void exports() {
		this.standingUnit.staff().presses("Tải tệp");
		Message sent = this.standingUnit.staff().reads("faq-data/");
		var file = this.scene.province.world.file(sent.body().path("document").path("file_id").asString());
		String text = new String(this.scene.province.world.bytes(file), StandardCharsets.UTF_8);
		assertThat(file.name()).endsWith(".md");
		assertThat(text).startsWith("---\nid: ").contains("validFrom: 2026-07-01").contains("  - \"cong chung vqwzk\"");
		assertThat(sent.text()).isEqualTo("Đặt tệp vào faq-data/chung_thuc/" + file.name());
	}

	@Test
	@Order(3)
	void refusesWhatIsEmptyTooLongOrWrittenByTwo() {
		Message draft = draftFromTheCourse("bbzq");
		assertThat(ask(draft, "Sửa câu hỏi", "   😀 ")).contains("còn trống");
		Message tooLong = under(staff().replies(staff().sees("còn trống"), "dài ".repeat(60)));
		assertThat(tooLong.text()).contains("quá 160 ký tự");
		assertThat(ask(draft, "Sửa thời hạn", "từ 45/13/2026")).contains("Chưa đọc được thời hạn");
		assertThat(ask(draft, "Sửa cách hỏi khác", "một cách")).contains("3 đến 15");
		assertThat(ask(draft, "Đổi lĩnh vực", "vũ trụ")).contains("Chưa rõ lĩnh vực");
		edit(draft, "Đổi lĩnh vực", "hộ tịch");
		edit(draft, "Sửa trả lời", "Được <b>ngay</b> & *luôn*.\n- tờ khai");
		assertThat(staff().message(draft).text()).contains("Được <b>ngay</b> & *luôn*.").contains("Hộ tịch");

		Phone colleague = this.scene.colleague(this.scene.justice, "Hà", "Đồng");
		staff().presses(draft, "Sửa câu hỏi");
		Message first = staff().reads("viết lại câu hỏi");
		colleague.presses(draft, "Sửa câu hỏi");
		Message second = staff().reads("viết lại câu hỏi");
		staff().replies(first, "Câu của người thứ nhất bbzq?");
		staff().reads("Đã sửa");
		colleague.replies(second, "Câu của người thứ hai bbzq?");
		staff().reads("người khác vừa sửa phần này");
		assertThat(staff().message(draft).text()).contains("người thứ nhất").doesNotContain("người thứ hai");
		staff().replies(draft, "Trả lời thẳng vào bản nháp");
		staff().reads("bấm nút dưới bản nháp");
	}

	@Test
	@Order(4)
	void refusesPressesOfThoseWhoMayNot() {
		Message line = answered("ttqz");
		Phone stranger = this.scene.province.phone("Kẻ", "Lạ");
		String draftPress = Phone.data(line, "Đưa vào kho");
		stranger.says("/trogiup");
		Message theirs = stranger.reads("");
		assertThat(stranger.told(stranger.speaker().press(theirs.id(), draftPress))).contains("không sửa được");
		assertThat(staff().pressesAndIsTold(line, "Đưa vào kho")).contains("Đã tạo bản nháp");
		assertThat(staff().pressesAndIsTold(line, "Đưa vào kho")).contains("đã có bản nháp");
		Message draft = staff().reads("Bản nháp hỏi đáp");
		staff().presses(draft, "Gửi lãnh đạo duyệt");
		Message asked = this.lead.reads("chờ lãnh đạo Sở Tư pháp duyệt");
		String approve = Phone.data(asked, "Duyệt");
		assertThat(stranger.told(stranger.speaker().press(theirs.id(), approve))).contains("Chỉ lãnh đạo");
		assertThat(staff().told(staff().speaker().press(draft.id(), approve))).contains("Chỉ lãnh đạo");
		assertThat(staff().told(staff().speaker().press(draft.id(), "k-ok:999999:00"))).isNotBlank();
		assertThat(staff().told(staff().speaker().press(draft.id(), "k-edit:1:NONSENSE"))).isNotBlank();
		assertThat(staff().told(staff().speaker().press(draft.id(), "k-submit"))).isNotBlank();
		String answerPart = Phone.data(asked, "Duyệt")
			.replace("k-ok", "k-edit")
			.replaceFirst(":[0-9a-f]{20}$", ":ANSWER");
		Phone unit = this.standingUnit.staff();
		assertThat(unit.told(unit.speaker().press(unit.reads("chờ lãnh đạo").id(), answerPart)))
			.contains("không sửa được");
		String seen = Phone.data(asked, "Duyệt");
		this.lead.presses(asked, "Sửa");
		this.lead.presses(this.lead.reads("muốn sửa phần nào"), "Sửa trả lời");
		this.lead.reads("viết lại toàn bộ");
		this.lead.says("Được, theo bản chính ttqz.");
		this.lead.reads("Đã sửa");
		assertThat(this.lead.told(this.lead.speaker().press(asked.id(), seen))).contains("Nội dung vừa thay đổi");
		Patience.until("the new text", () -> this.lead.message(asked).text().contains("theo bản chính ttqz"));
		assertThat(this.lead.pressesAndIsTold(asked, "Duyệt")).isEqualTo("Đã duyệt.");
		assertThat(this.lead.told(this.lead.speaker().press(asked.id(), seen))).contains("đã được duyệt");
	}

	@Test
	@Order(5)
	void aLeadGoesThroughWhatFilesSay() {
		this.scene.province.bean(Asked.class).ended(Asked.Ending.SENT_ON, firstOfFiles(), "việc khác");
		this.lead.says("/duyet");
		Message first = this.lead.reads("Chờ duyệt 1/");
		assertThat(first.text()).contains("Sở Tư pháp chưa duyệt").contains("0 lần bấm “Đúng ý tôi hỏi”, 1 lần vẫn");
		this.lead.presses(first, "Để sau");
		Message second = this.lead.reads("Chờ duyệt 2/");
		assertThat(this.lead.pressesAndIsTold(second, "Duyệt")).isEqualTo("Đã duyệt.");
		Message third = this.lead.reads("Chờ duyệt 2/");
		assertThat(this.lead.message(second).text()).startsWith("Đã duyệt: “");
		String question = second.text().lines().skip(1).findFirst().orElseThrow();
		Patience.until("it is approved",
				() -> guidance().all().stream().anyMatch((entry) -> isApproved(entry, question)));
		this.lead.presses(third, "Cần sửa");
		this.lead.reads("cần sửa gì");
		this.lead.says("Bổ sung lệ phí kkqz");
		this.lead.reads("Đã chuyển ghi chú");
		this.standingUnit.staff().reads("Bổ sung lệ phí kkqz");
		this.lead.presses("Xem mục tiếp theo");
		retiresWhatWasNeverApproved(this.lead.reads("Chờ duyệt 2/"));
		this.standingUnit.staff().says("/cansua");
		Message list = this.standingUnit.staff().reads("mục cần sửa theo ý kiến");
		assertThat(this.standingUnit.staff().pressesAndIsTold(list, "Đã xử lý xong")).isEqualTo("Đã ghi nhận.");
		staff().says("/cansua");
		staff().reads("dành cho Bộ phận Thường trực");
		this.officer.says("/duyet");
		this.officer.reads("dành cho lãnh đạo");
	}

	private String firstOfFiles() {
		return guidance().all()
			.stream()
			.filter((entry) -> entry.department().equals("STP") && entry.approvedBy() == null)
			.map(Entry::id)
			.min(String::compareTo)
			.orElseThrow();
	}

	private void retiresWhatWasNeverApproved(Message shown) {
		String question = shown.text().lines().skip(1).findFirst().orElseThrow();
		Entry entry = guidance().all()
			.stream()
			.filter((each) -> each.question().equals(question))
			.findFirst()
			.orElseThrow();
		assertThat(entry.approvedBy()).isNull();
		this.lead.presses(shown, "Ngừng áp dụng");
		this.lead.reads("lý do ngừng áp dụng");
		this.lead.says("Trái quy định mới mmqz");
		assertThat(this.lead.reads("Đã ngừng áp dụng").buttons()).extracting((button) -> button.text())
			.containsExactly("Xem mục tiếp theo");
		this.standingUnit.staff().reads("Trái quy định mới mmqz");
		Patience.until("nobody finds it", () -> guidance().byId(entry.id()).isEmpty());
		assertThat(this.scene.database()
			.query("select person from guidance_change where action = 'RETIRE' and entry_id = ? and after_text = ?",
					(row, number) -> row.getString(1), entry.id(), "Trái quy định mới mmqz"))
			.containsExactly(address(this.lead).toString());
	}

	@Test
	@Order(6)
	void tellsOwnersOnceAWeekWhatIsPastItsReviewDateInEachOfTheirDepartments() {
		roles().grant(Roles.Role.LEAD, "SNV", address(this.lead), address(this.scene.province.administrator()));
		this.scene.province.goTo(LocalDateTime.of(2027, 6, 7, 8, 30));
		this.lead.sees("của Sở Nội vụ đã quá ngày rà soát");
		this.lead.sees("của Sở Tư pháp đã quá ngày rà soát");
		this.standingUnit.staff().reads("đã quá ngày rà soát");
		this.scene.province.goTo(LocalDateTime.of(2027, 6, 14, 8, 30));
		Patience.until("the next week", () -> this.lead.count("đã quá ngày rà soát") == 4);
	}

	private static boolean isApproved(Entry entry, String question) {
		return entry.question().equals(question) && entry.approvedBy() != null;
	}

	private boolean found(String question) {
		Guidance.Result result = guidance().search(question);
		return !result.entries().isEmpty() && result.entries().getFirst().question().contains("vqwzk");
	}

	private Guidance guidance() {
		return this.scene.province.bean(Guidance.class);
	}

	private List<String> people(String action) {
		return this.scene.database()
			.query("select distinct person from guidance_change where action = ?", (row, number) -> row.getString(1),
					action);
	}

	/** The line under an answer that has arrived. */
	private Message answered(String mark) {
		this.officer = this.scene.officer();
		Message card = this.scene.card(this.officer, mark);
		Message answer = staff().replies(card, ANSWER.formatted(mark));
		return this.scene.lineUnder(answer, "đã tới máy của");
	}

	private Message draft(String mark) {
		Message line = answered(mark);
		staff().presses(line, "Đưa vào kho hỏi đáp");
		return staff().reads("Bản nháp hỏi đáp");
	}

	/** Long after the answer, when its line is far above. */
	private Message draftFromTheCourse(String mark) {
		staff().says("/phieu " + DeskScene.number(answered(mark)).substring(1));
		staff().presses(staff().reads("gửi câu hỏi"), "Đưa vào kho hỏi đáp");
		return staff().reads("Bản nháp hỏi đáp");
	}

	private void edit(Message draft, String button, String text) {
		assertThat(ask(draft, button, text)).startsWith("Đã sửa");
	}

	/** What is said of a new text. */
	private String ask(Message draft, String button, String text) {
		staff().presses(draft, button);
		Message asked = staff().reads("trả lời (vuốt) tin này");
		Message said = staff().replies(asked, text);
		return under(said).text();
	}

	private Message under(Message said) {
		return this.scene.lineUnder(said);
	}

	private Phone staff() {
		return this.scene.staff();
	}

	private Roles roles() {
		return this.scene.province.bean(Roles.class);
	}

	private static Address address(Phone phone) {
		return new Address("telegram", Long.toString(phone.person().id()));
	}

}
