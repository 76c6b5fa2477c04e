package vn.thongsuot.flow;

import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.wording.TicketWords;

import static org.assertj.core.api.Assertions.assertThat;

/** Guidance answers first; what it does not answer is sent on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(SharedScene.LOCK)
class AskingTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.shared(AskingTests.class);
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aSureAnswerShowsBasisAndValidityAndCountsWhenItServed() {
		Phone anybody = this.scene.province.phone("Lê", "Hoa");
		long before = counted(Asked.Ending.CONFIRMED);
		anybody.says("ai duoc ky chung thuc o xa");
		Message answer = anybody.reads("Chủ tịch UBND xã");
		assertThat(answer.text()).contains("280/2025").contains("Hiệu lực: từ").contains("1/11/2025");
		assertThat(anybody.pressesAndIsTold(answer, "Đúng ý tôi hỏi")).contains("Cảm ơn");
		assertThat(counted(Asked.Ending.CONFIRMED)).isEqualTo(before + 1);
		assertThat(this.scene.province.bean(Asked.class).confirmed()).containsKey("ai-o-xa-ky-chung-thuc");
		anybody.presses(answer, "Đúng ý tôi hỏi");
		assertThat(counted(Asked.Ending.CONFIRMED)).isEqualTo(before + 1);
	}

	@Test
	void anEntryIsChosenFromTheListAndThenSentOnInThreePresses() {
		Phone officer = this.scene.province.officer("Lê", "Lan", "xã Như Thanh");
		String question = unsure();
		long before = counted(Asked.Ending.SENT_ON);
		officer.says(question);
		Message list = officer.reads("Có phải anh/chị hỏi");
		String entry = list.buttons().getFirst().text().replace("…", "");
		officer.presses(list, entry);
		Message shown = officer.readsAChoice("Đúng ý tôi hỏi");
		assertThat(shown.text()).contains("Căn cứ");
		assertThat(shown.buttons()).extracting((button) -> button.text())
			.contains("Gửi hỏi " + departmentOf(this.scene.province.bean(Guidance.class).search(question)));
		officer.presses(shown, "Gửi hỏi");
		Message summary = officer.readsAChoice("Bỏ, không gửi");
		assertThat(summary.text()).contains(question);
		officer.presses(summary, "Gửi");
		officer.reads("Hạn trả lời");
		Patience.until("it is counted", () -> counted(Asked.Ending.SENT_ON) == before + 1);
	}

	@Test
	void aSubUnitWithoutAGroupIsAskedInItsParents() {
		Phone officer = this.scene.province.officer("Lê", "Cúc", "xã Như Thanh");
		officer.says("Trung tâm Phục vụ hành chính công cấp xã do ai quyết định thành lập?");
		Message answer = officer.readsAChoice("Đúng ý tôi hỏi");
		officer.presses(answer, "Gửi hỏi VP UBND tỉnh");
		assertThat(officer.readsAChoice("Bỏ, không gửi").text()).contains("Văn phòng Ủy ban nhân dân tỉnh");
	}

	@Test
	void whatIsNotFoundIsCountedAndSentOn() {
		Phone officer = this.scene.province.officer("Lê", "Mai", "xã Như Thanh");
		long before = counted(Asked.Ending.NOTHING);
		officer.says("zxqv wwqk jjxz");
		officer.reads("chưa tìm thấy hướng dẫn");
		assertThat(counted(Asked.Ending.NOTHING)).isEqualTo(before + 1);
		officer.presses("Gửi hỏi");
		officer.presses(officer.reads("zxqv wwqk"), "Gửi");
		officer.reads("Phiếu #");
	}

	private long counted(Asked.Ending ending) {
		return this.scene.province.bean(Asked.class)
			.count(ending, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
	}

	/** Of the first entry, as people call it. */
	private String departmentOf(Guidance.Result result) {
		return this.scene.province.bean(TicketWords.class).department(result.entries().getFirst().department());
	}

	/** Which is asked through its parent. */
	private static boolean isOfASubUnit(Entry entry) {
		return entry.department().equals("TTPVHCC");
	}

	private String unsure() {
		Guidance guidance = this.scene.province.bean(Guidance.class);
		return java.util.stream.Stream
			.of("lệ phí", "hộ tịch nước ngoài", "trợ cấp người cao tuổi", "báo cáo", "đất đai", "cán bộ", "giấy tờ cũ")
			.filter((question) -> guidance.search(question).certainty() == Guidance.Certainty.UNSURE)
			.filter((question) -> !isOfASubUnit(guidance.search(question).entries().getFirst()))
			.findFirst()
			.orElseThrow();
	}

}
