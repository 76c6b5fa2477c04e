package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.Tickets;

import static org.assertj.core.api.Assertions.assertThat;

/** A petition of the commune goes out when its lead has confirmed it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.registration=approval");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aLeadConfirmsWithOnePressAndTheOtherCardCloses() {
		Phone one = this.scene.province.lead("Bùi", "Trưởng", "xã Ngọc Lặc");
		Phone two = this.scene.province.lead("Bùi", "Phó", "xã Ngọc Lặc");
		Phone officer = this.scene.province.admitted("Phạm", "Kim", "xã Ngọc Lặc");
		petition(officer, "kiến nghị chứng thực lưu động qzp1");
		Message waiting = officer.reads("đang chờ lãnh đạo xã xác nhận");
		Message asked = one.reads("qzp1");
		assertThat(asked.text()).contains("Phạm Kim").contains("Chứng thực");
		Message other = two.reads("qzp1");
		String data = Phone.data(other, "Xác nhận");
		assertThat(one.pressesAndIsTold(asked, "Xác nhận")).contains("đã gửi đi");
		Message receipt = officer.reads("Hạn trả lời");
		assertThat(receipt.text()).contains("qzp1");
		Message card = this.scene.staff().reads("qzp1");
		assertThat(card.text()).contains("kiến nghị của xã").contains("Phạm Kim");
		long number = Long.parseLong(DeskScene.number(card).substring(1));
		assertThat(this.scene.province.bean(Tickets.class).findById(number).orElseThrow().kind())
			.isEqualTo(Kind.PETITION);
		two.sees("Đã xác nhận, đã gửi đi (Bùi Trưởng)");
		two.seesNoButtonsOn(other);
		one.seesNoButtonsOn(asked);
		assertThat(two.told(two.speaker().press(other.id(), data))).contains("đã xong rồi");
		officer.sees("không còn chờ lãnh đạo xã");
		officer.seesNoButtonsOn(waiting);
	}

	@Test
	void aLeadDeclinesAndTheAuthorIsTold() {
		Phone lead = this.scene.province.lead("Trương", "Trưởng", "xã Thạch Quảng");
		Phone officer = this.scene.province.admitted("Lê", "Nga", "xã Thạch Quảng");
		petition(officer, "kiến nghị chứng thực tại nhà qzp2");
		lead.presses(lead.reads("qzp2"), "Không gửi");
		assertThat(officer.reads("không gửi kiến nghị").text()).contains("Trương Trưởng").contains("qzp2");
		officer.says("/cuatoi");
		officer.reads("chưa có câu hỏi nào");
		assertThat(this.scene.staff().count("qzp2")).isZero();
	}

	@Test
	void withoutALeadItCanGoAsAQuestion() {
		Phone officer = this.scene.province.admitted("Hà", "Lan", "xã Hồi Xuân");
		petition(officer, "kiến nghị chứng thực qua mạng qzp3");
		Message waiting = officer.reads("chưa có lãnh đạo nào đăng ký");
		officer.presses(waiting, "Gửi thành câu hỏi nghiệp vụ");
		officer.reads("Hạn trả lời");
		assertThat(this.scene.staff().reads("qzp3").text()).contains("câu hỏi nghiệp vụ");
	}

	@Test
	void aLeadWhoComesLaterFindsWhatWaits() {
		Phone officer = this.scene.province.admitted("Vi", "Hoa", "xã Mường Lát");
		petition(officer, "kiến nghị chứng thực chữ ký người H'Mông qzp4");
		officer.reads("chưa có lãnh đạo nào đăng ký");
		officer.says("/cuatoi");
		assertThat(officer.reads("qzp4").text()).contains("chờ lãnh đạo xã xác nhận");
		Phone lead = this.scene.province.lead("Giàng", "A Páo", "xã Mường Lát");
		lead.presses(lead.reads("qzp4"), "Xác nhận");
		officer.reads("Hạn trả lời");
		assertThat(this.scene.staff().reads("qzp4").text()).contains("kiến nghị của xã");
	}

	@Test
	void anOfficerWhomTheRosterMakesALeadLaterFindsIt() {
		Phone officer = this.scene.province.admitted("Vi", "Liên", "xã Thường Xuân");
		petition(officer, "kiến nghị chứng thực hợp đồng qzp5");
		officer.reads("chưa có lãnh đạo nào đăng ký");
		Phone lead = this.scene.province.lead("Lương", "Văn", "xã Thường Xuân");
		Message asked = lead.reads("qzp5");
		officer.presses(officer.sees("chưa có lãnh đạo nào đăng ký"), "Bỏ, không gửi");
		lead.sees("Không cần xác nhận nữa");
		lead.seesNoButtonsOn(asked);
	}

	@Test
	void aLeadsOwnPetitionGoesAtOnce() {
		Phone lead = this.scene.province.lead("Phạm", "Chủ", "xã Cẩm Thủy");
		petition(lead, "kiến nghị chứng thực bản dịch qzp6");
		lead.reads("Hạn trả lời");
		assertThat(this.scene.staff().reads("qzp6").text()).contains("kiến nghị của xã");
		assertThat(lead.count("chờ anh/chị xác nhận")).isZero();
	}

	private void petition(Phone officer, String text) {
		officer.says("/hoi " + text);
		Message summary = officer.reads(text);
		officer.presses(summary, "Là kiến nghị của xã");
		officer.sees("kiến nghị của xã");
		officer.presses(summary, "Gửi");
	}

}
