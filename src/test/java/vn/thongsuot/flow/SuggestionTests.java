package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** Guidance beside a ticket, sent to the officer with one press. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.ticket.hold=1s");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void oneOfTheSuggestedEntriesGoesToTheOfficerAsTheAnswer() {
		Phone officer = this.scene.officer();
		Message card = files(officer, "ai o xa duoc ky chung thuc ban sao");
		Message suggestion = this.scene.staff().reads("kho hướng dẫn có mục gần với câu hỏi");
		assertThat(suggestion.text()).contains(DeskScene.number(card)).contains("Chủ tịch UBND xã");
		String button = suggestion.buttons().getFirst().text();
		assertThat(this.scene.staff().pressesAndIsTold(suggestion, button)).contains("sắp được gửi");
		assertThat(this.scene.staff().pressesAndIsTold(suggestion, button)).contains("đã được gửi");
		Message answer = officer.reads("Trao đổi nghiệp vụ, không thay thế văn bản hành chính");
		assertThat(answer.text()).contains("Căn cứ")
			.contains("Sở Tư pháp")
			.contains(DeskScene.number(card))
			.doesNotContain("chưa duyệt");
		this.scene.staff().reads("đã tới máy");
		assertThat(this.scene.staff().pressesAndIsTold(suggestion, button)).contains("không gửi nữa");
		assertThat(officer.count("Trao đổi nghiệp vụ")).isEqualTo(1);
	}

	@Test
	void whatIsLookedUpUnderATicketCanBeSent() {
		Phone officer = this.scene.officer();
		Message card = files(officer, "chứng thực bản sao giấy tờ tracuu");
		this.scene.staff().replies(card, "/tracuu ai duoc ky chung thuc o xa");
		Message found = this.scene.staff().reads("Đây là hướng dẫn sát nhất");
		this.scene.staff().presses(found, "Gửi mục này cho xã");
		assertThat(officer.reads("Trao đổi nghiệp vụ").text()).contains("280/2025");
	}

	@Test
	void whatIsLookedUpWithoutATicketHasNothingToSend() {
		this.scene.staff().says("/tracuu lệ phí hộ tịch được miễn");
		assertThat(this.scene.staff().reads("Lệ phí hộ tịch").buttons()).isEmpty();
	}

	@Test
	void whoIsNotOfTheGroupSendsNothing() {
		Phone officer = this.scene.officer();
		files(officer, "ai o xa duoc ky chung thuc hop dong");
		Message suggestion = this.scene.staff().reads("kho hướng dẫn có mục gần với câu hỏi");
		long before = officer.count("Trao đổi nghiệp vụ");
		String forged = Phone.data(suggestion, "Gửi mục");
		assertThat(officer.told(officer.speaker().press(officer.sees("Hạn trả lời").id(), forged))).contains("nhóm");
		assertThat(officer.count("Trao đổi nghiệp vụ")).isEqualTo(before);
	}

	private Message files(Phone officer, String question) {
		officer.says(question);
		officer.presses("Gửi hỏi");
		officer.presses(officer.reads("Lĩnh vực"), "Gửi");
		officer.reads("Hạn trả lời");
		return this.scene.staff().reads(question);
	}

}
