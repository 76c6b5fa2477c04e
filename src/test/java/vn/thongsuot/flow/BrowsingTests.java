package vn.thongsuot.flow;

import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.thongsuot.guidance.Asked;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** The guidance found without a question, and what is asked without an answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(SharedScene.LOCK)
class BrowsingTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.shared(BrowsingTests.class);
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void leadsFromTheCategoriesToAnEntryInOneMessageAndOnToAQuestion() {
		Phone officer = this.scene.officer();
		officer.says("Xem theo lĩnh vực");
		Message shelf = officer.reads("Hướng dẫn theo lĩnh vực");
		officer.leafsTo(shelf, "Đất đai", "Trang sau");
		officer.presses(shelf, "Đất đai");
		officer.sees("Câu được hỏi nhiều đứng trước");
		String first = officer.message(shelf).buttons().getFirst().text();
		officer.presses(shelf, first);
		Message entry = officer.readsAChoice("Đúng ý tôi hỏi");
		assertThat(entry.text()).contains("Căn cứ");
		assertThat(entry.id()).isNotEqualTo(shelf.id());
		officer.presses(entry, "Gửi hỏi");
		officer.reads("Anh/chị gõ nội dung cần hỏi");
		officer.says("thửa đất ở rừng phòng hộ giao cho dân bản cũ");
		assertThat(officer.readsAChoice("Bỏ, không gửi").text()).contains("Lĩnh vực: Đất đai")
			.contains("thửa đất ở rừng phòng hộ giao cho dân bản cũ");
		officer.says("/huy");
	}

	@Test
	void countsThatABrowsedEntryHelpedOnce() {
		Phone officer = this.scene.province.phone("Vi", "Hiền");
		officer.says("/linhvuc");
		Message shelf = officer.reads("Hướng dẫn theo lĩnh vực");
		officer.leafsTo(shelf, "Hộ tịch", "Trang sau");
		officer.presses(shelf, "Hộ tịch");
		officer.sees("Câu được hỏi nhiều đứng trước");
		officer.presses(shelf, officer.message(shelf).buttons().getFirst().text());
		Message entry = officer.readsAChoice("Đúng ý tôi hỏi");
		long before = helpful();
		assertThat(officer.pressesAndIsTold(entry, "Đúng ý tôi hỏi")).contains("Cảm ơn");
		officer.presses(entry, "Đúng ý tôi hỏi");
		assertThat(helpful()).isEqualTo(before + 1);
		officer.presses(shelf, "Các lĩnh vực khác");
		officer.sees("Hướng dẫn theo lĩnh vực");
	}

	@Test
	void showsWhatIsLikeAnEntryWithoutLosingTheQuestion() {
		Phone officer = this.scene.officer();
		officer.says("dieu 5 nd151 con hieu luc ko");
		officer.presses(officer.reads("Điều 5 hết hiệu lực từ 31/01/2026"), "Xem mục gần giống");
		Message like = officer.reads("Các mục gần với mục vừa xem");
		officer.presses(like, like.buttons().getFirst().text());
		officer.presses(officer.readsAChoice("Đúng ý tôi hỏi"), "Gửi hỏi");
		assertThat(officer.readsAChoice("Bỏ, không gửi").text()).contains("dieu 5 nd151 con hieu luc ko");
		officer.says("/huy");
	}

	@Test
	void showsWhatBeginsAndEndsSoon() {
		Phone officer = this.scene.province.phone("Lò", "Thị Mỷ");
		officer.says("Mới");
		assertThat(officer.reads("Điều mới cần biết").text()).contains("1. ")
			.contains("\n\nVừa có hoặc sắp có hiệu lực\n")
			.contains("\n\nVừa hết hoặc sắp hết hiệu lực\n");
	}

	@Test
	void theStandingUnitWorksOffWhatHadNoAnswerAndNobodyElseDoes() {
		this.scene.database().update("delete from guidance_use");
		Province.Desk unit = this.scene.province.desk("Bộ phận Thường trực tỉnh", "Bộ phận Thường trực");
		Phone anybody = this.scene.province.phone("Hà", "Văn Bảy");
		anybody.says("qwzx vvkp\njjtt 0912 345 678");
		anybody.reads("chưa tìm thấy hướng dẫn");
		this.scene.province.bean(Asked.class)
			.ended(Asked.Ending.SENT_ON, "ai-o-xa-ky-chung-thuc", "ký chứng thực di chúc zzxq");
		unit.staff().says("/khongthay");
		Message list = unit.staff().reads("chưa có hướng dẫn tốt");
		assertThat(list.text()).contains("qwzx vvkp jjtt").doesNotContain("0912").doesNotContain("Bảy");
		assertThat(list.text()).containsPattern("zzxq” \\(1 lần\\)\\s+Đã xem mục “.+” mà vẫn gửi hỏi");
		String before = list.text();
		unit.staff().presses(list, "Xong 1");
		Patience.until("the list is revised", () -> !unit.staff().message(list).text().equals(before));
		this.scene.staff().says("/khongthay");
		this.scene.staff().reads("Danh sách này dành cho nhóm của Bộ phận Thường trực");
	}

	private long helpful() {
		return this.scene.province.bean(Asked.class)
			.count(Asked.Ending.HELPFUL, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
	}

}
