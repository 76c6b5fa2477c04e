package vn.thongsuot.flow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A week from its questions to the province's summary, with a training session, over the
 * Bot API. Its days follow one another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WeeklyReportTests {

	private DeskScene scene;

	private Province.Desk home;

	private Phone lead;

	private Phone officer;

	private Message card;

	@BeforeAll
	void open() {
		this.scene = DeskScene.on(TestDatabase.h2(), "thongsuot.weekly.scan=100ms", "thongsuot.weekly.look=100ms",
				"thongsuot.weekly.document.summary-template=/nowhere/mau-cu.docx");
		this.home = this.scene.province.desk("Sở Nội vụ – hỏi đáp", "Sở Nội vụ");
		this.lead = this.scene.colleague(this.scene.justice, "Phạm", "Lãnh Đạo");
		Phone admin = this.scene.province.administratorIn(this.scene.justice.group());
		Message word = this.lead.says("Tôi ở đây");
		admin.replies(word, "/lanhdao");
		admin.reads("Phạm Lãnh Đạo là lãnh đạo");
		this.officer = this.scene.officer();
		this.card = this.scene.card(this.officer, "kweek");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	void aSessionIsAnnouncedWithItsTimeAndReachesTheOfficers() {
		Phone staff = this.scene.staff();
		staff.says("/taphuan");
		staff.presses(staff.reads("Tập huấn – Sở Tư pháp"), "Thông báo hội nghị mới");
		Message asked = staff.reads("mỗi ý một dòng");
		assertThat(asked.text()).contains("1 Hộ tịch; 2 Chứng thực").contains("Đường dẫn vào họp");
		staff.replies(asked, "Chứng thực ở xã sau sáp nhập\nhôm nào đó\n2\nhttps://hop.example.vn/stp\ntất cả");
		Message again = staff.reads("Chưa rõ giờ, ngày");
		assertThat(again.text()).contains("Giờ và ngày").doesNotContain("Tên hội nghị");
		staff.replies(again, "10h 9/12/2026");
		staff.presses(staff.reads("Sẽ gửi tới 1 cán bộ"), "Gửi thông báo");
		Message invitation = this.officer.reads("mời dự tập huấn trực tuyến: Chứng thực ở xã sau sáp nhập");
		assertThat(this.officer.pressesAndIsTold(invitation, "Tôi sẽ dự")).isEqualTo("Đã ghi anh/chị sẽ dự.");
		goTo(8, 8, 1);
		this.officer.reads("Nhắc lịch tập huấn");
		assertThat(staff.reads("1 người báo dự").text()).contains("Phiếu chưa trả lời").contains("kweek");
		goTo(9, 9, 46);
		this.officer.reads("Sắp bắt đầu");
		goTo(9, 13, 31);
		Message confirm = staff.reads("đã diễn ra? 1 người ở 1 xã, phường báo dự");
		staff.presses(confirm, "Nhập số khác");
		staff.replies(staff.reads("Số học viên, số điểm cầu"), "120 người, 45 điểm cầu");
		staff.reads("120 học viên, 45 điểm cầu");
		assertThat(this.officer.pressesAndIsTold(invitation, "Không dự được")).contains("đã bắt đầu, đã xong");
	}

	@Test
	@Order(2)
	void theDraftComesOnWednesdayAndIsWrittenInto() {
		Phone staff = this.scene.staff();
		staff.replies(this.card, "Chứng thực được theo Điều 20 Nghị định 23/2015/NĐ-CP.");
		this.officer.reads("Điều 20");
		goTo(9, 14, 0);
		Message draft = staff.reads("Báo cáo tuần – Sở Tư pháp");
		assertThat(draft.text()).contains("Bản nháp")
			.contains("Đã tổ chức 1 lớp")
			.contains("120 học viên, 45 điểm cầu")
			.contains("Đã hướng dẫn, giải quyết 0 kiến nghị và 1 câu hỏi nghiệp vụ");
		staff.presses(draft, "Xem phiếu sau từng số");
		staff.presses("Tiếp nhận trong kỳ, câu hỏi nghiệp vụ: 1");
		assertThat(staff.reads("Tiếp nhận trong kỳ – câu hỏi nghiệp vụ (1 phiếu)").text()).contains("kweek");
		staff.presses("Quay lại");
		staff.presses("Sửa nội dung");
		staff.presses("6. Kiến nghị, đề xuất khác");
		staff.replies(staff.reads("viết nội dung mục 6"), "Đề nghị cấp thêm máy quét cho bộ phận một cửa.");
		staff.sees("6. Kiến nghị, đề xuất khác\nĐề nghị cấp thêm máy quét");
		assertThat(staff.pressesAndIsTold(draft, "Xác nhận báo cáo")).contains("Chỉ lãnh đạo");
		goTo(9, 16, 0);
		staff.reads("chưa được xác nhận. Hạn: trước 9:00 thứ Năm 10/12");
		assertThat(this.lead.pressesAndIsTold(draft, "Xác nhận báo cáo")).contains("Đã xác nhận");
		staff.sees("Phạm Lãnh Đạo đã xác nhận lúc 16:0");
		staff.reads("Báo cáo tuần – Sở Tư pháp (Word)");
		staff.reads("Các phiếu sau từng số – Sở Tư pháp (Excel)");
		staff.reads("Hình tuần – Sở Tư pháp");
	}

	@Test
	@Order(3)
	void atNineTheSummaryComesWithWhoWasLateAndIsOverAtFive() {
		goTo(10, 9, 0);
		Phone home = this.home.staff();
		home.sees("Số liệu hệ thống, sở chưa xác nhận");
		Message summary = home.sees("Báo cáo tổng hợp tuần của tỉnh");
		assertThat(summary.text()).contains("Chưa xác nhận (")
			.contains("Toàn tỉnh tiếp nhận 0 kiến nghị của UBND xã, phường và 1 câu hỏi nghiệp vụ");
		assertThat(summary.text().lines().filter((line) -> line.startsWith("Chưa xác nhận"))).singleElement()
			.asString()
			.contains("Sở Nội vụ")
			.doesNotContain("Sở Tư pháp");
		this.scene.staff().says("/nhapthay");
		this.scene.staff().reads("Lệnh này dành cho nhóm của cơ quan tổng hợp");
		home.says("/nhapthay");
		home.readsAChoice("Sở Tài chính");
		home.sees("Không tìm thấy tệp mẫu báo cáo mau-cu.docx. Báo cáo được xuất theo mẫu có sẵn.");
		home.sees("Bản nháp. Báo cáo tuần – Toàn tỉnh (Word)");
		goTo(10, 17, 0);
		home.sees("Báo cáo tổng hợp tuần của tỉnh\nSố liệu hệ thống, chưa xác nhận");
		home.sees("Báo cáo tuần – Toàn tỉnh (Word)");
		assertThat(home.pressesAndIsTold(home.sees("mời chọn đơn vị"), "Sở Tài chính")).contains("đã chốt");
	}

	@Test
	@Order(4)
	void aRestartSaysNothingTwice() {
		this.scene.province.restart();
		this.scene.staff().says("/baocao");
		this.scene.staff().reads("Phạm Lãnh Đạo đã xác nhận");
		assertThat(this.home.staff().count("Đã đến hạn 9:00")).isOne();
		assertThat(this.home.staff().count("Đã đến hạn 17:00")).isOne();
		assertThat(this.scene.staff().count("Hình tuần – Sở Tư pháp")).isOne();
	}

	@Test
	@Order(5)
	void anAdministratorFetchesTheLayoutAndSendsItBack() throws IOException {
		Phone admin = this.scene.province.administrator();
		admin.says("/maubaocao");
		Message report = admin.reads("Mẫu báo cáo tuần của các sở (đang dùng mẫu có sẵn)");
		admin.reads("Mẫu báo cáo tổng hợp của tỉnh (đang dùng");
		byte[] layout = document(report);
		send(admin, report, "chu.docx", "không phải Word".getBytes(StandardCharsets.UTF_8));
		Message refused = admin.reads("Tệp chu.docx không phải là tệp Word");
		send(admin, refused, "thieu.docx", changed(layout, "{{trich_yeu}}", "Kết quả tuần"));
		send(admin, admin.reads("Tệp thieu.docx thiếu trường {{trich_yeu}} nên chưa dùng được"), "mau.docx",
				changed(layout, "BÁO CÁO", "BÁO CÁO TUẦN CỦA SỞ"));
		admin.reads("Đã dùng mau.docx làm mẫu báo cáo tuần của các sở");
		Phone staff = this.scene.staff();
		staff.says("/baocao");
		staff.presses(staff.reads("Phạm Lãnh Đạo đã xác nhận"), "Tải Word");
		Message word = staff.reads("Báo cáo tuần – Sở Tư pháp (Word)");
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(document(word)))) {
			assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).contains("BÁO CÁO TUẦN CỦA SỞ");
		}
		Phone officer = this.officer;
		officer.says("/maubaocao");
		officer.reads("Chỉ quản trị viên");
	}

	private static void send(Phone admin, Message to, String name, byte[] file) {
		admin.speaker().replyingTo(to).document(name, "application/octet-stream", file, null);
	}

	private byte[] document(Message message) {
		var world = this.scene.province.world;
		return world.bytes(world.file(message.body().path("document").path("file_id").asString()));
	}

	private static byte[] changed(byte[] layout, String from, String into) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(layout));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.getParagraphs()
				.stream()
				.filter((paragraph) -> paragraph.getText().equals(from))
				.forEach((paragraph) -> paragraph.getRuns().getFirst().setText(into, 0));
			document.write(out);
			return out.toByteArray();
		}
	}

	/** To a time of day in December 2026. */
	private void goTo(int day, int hour, int minute) {
		this.scene.province.goTo(LocalDateTime.of(2026, 12, day, hour, minute));
	}

}
