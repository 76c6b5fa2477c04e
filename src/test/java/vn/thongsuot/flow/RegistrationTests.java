package vn.thongsuot.flow;

import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** How officers are admitted where somebody has to know them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationTests {

	private DeskScene scene;

	private Province.Desk standingUnit;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.registration=approval");
		this.standingUnit = this.scene.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aTicketDraftedBeforeRegistrationGoesOutByItselfOnApproval() {
		Phone officer = this.scene.province.phone("Lê Thị", "Một");
		officer.says("chứng thực bản sao qzr1");
		officer.presses("Gửi hỏi");
		officer.presses(officer.reads("qzr1"), "Gửi");
		officer.reads("chỉ còn chờ anh/chị đăng ký");
		this.scene.province.answers(officer, "Lê Thị Một", "xã Như Thanh", "công chức tư pháp");
		officer.reads("Còn một bước");
		officer.says("Bỏ qua bước này");
		officer.reads("Đã ghi");
		officer.reads("đã chuyển tới người duyệt");
		officer.says("/cuatoi");
		assertThat(officer.reads("qzr1").text()).contains("tự gửi khi anh/chị được duyệt");
		Message card = this.standingUnit.staff().reads("Lê Thị Một");
		assertThat(card.text()).contains("công chức tư pháp", "xã Như Thanh");
		assertThat(this.standingUnit.staff().pressesAndIsTold(card, "Duyệt")).contains("Đã ghi nhận");
		officer.reads("đã được duyệt");
		assertThat(officer.reads("Hạn trả lời").text()).contains("Phiếu #", "qzr1");
		this.scene.staff().reads("qzr1");
	}

	@Test
	void aLeadApprovesInPrivateAndASecondDeciderIsToldThatItIsDone() {
		Phone one = this.scene.province.lead("Hà", "Trưởng", "xã Bá Thước");
		Phone two = this.scene.province.lead("Hà", "Phó", "xã Bá Thước");
		Phone officer = this.scene.province.applicant("Lò Văn", "Hai", "xã Bá Thước");
		Message first = one.reads("Lò Văn Hai");
		Message second = two.reads("Lò Văn Hai");
		String data = Phone.data(first, "Duyệt");
		assertThat(one.pressesAndIsTold(first, "Duyệt")).contains("Đã ghi nhận");
		officer.reads("đã được duyệt");
		two.sees("Đã duyệt (Hà Trưởng)");
		one.seesNoButtonsOn(first);
		two.seesNoButtonsOn(second);
		assertThat(two.told(two.speaker().press(second.id(), data))).contains("đã có người xử lý rồi");
		assertThat(officer.count("đã được duyệt")).isOne();
		assertThat(this.standingUnit.staff().count("Lò Văn Hai")).isZero();
		assertThat(officer.told(officer.speaker().press(first.id(), data))).isNotBlank();
	}

	@Test
	void aCardAtTheStandingUnitClosesWhenALeadWhoCameLaterDecides() {
		Phone officer = this.scene.province.applicant("Cao Văn", "Ba", "xã Quan Sơn");
		Message card = this.standingUnit.staff().reads("Cao Văn Ba");
		Phone lead = this.scene.province.lead("Vi", "Chủ", "xã Quan Sơn");
		Message asked = lead.reads("Cao Văn Ba");
		lead.presses(asked, "Không duyệt");
		assertThat(officer.reads("chưa được chấp nhận").text()).contains("xã Quan Sơn").contains("/goi");
		this.standingUnit.staff().sees("Không duyệt (Vi Chủ)");
		this.standingUnit.staff().seesNoButtonsOn(card);
	}

	@Test
	void whoeverIsDeclinedMayApplyAgain() {
		Phone officer = this.scene.province.applicant("Phạm Thị", "Bốn", "xã Mường Lát");
		this.standingUnit.staff().presses(this.standingUnit.staff().reads("Phạm Thị Bốn"), "Không duyệt");
		officer.reads("chưa được chấp nhận");
		this.scene.province.applies(officer, "Phạm Thị Bốn", "xã Mường Lát", "công chức văn hóa");
		this.standingUnit.staff().presses(this.standingUnit.staff().reads("Phạm Thị Bốn"), "Duyệt");
		officer.reads("đã được duyệt");
	}

	@Test
	void theOwnPhoneOfTheRosterAdmitsAtOnceAndSomebodyElsesDoesNot() {
		this.scene.province.roster("0912 345 678,Đỗ Thị Năm,Như Xuân,Phó Chủ tịch,không");
		Phone officer = this.scene.province.phoneWithNumber("Đỗ Thị", "Năm", "84912345678");
		this.scene.province.fillsIn(officer, "Đỗ Thị Năm", "xã Như Xuân", "Phó Chủ tịch UBND xã");
		officer.reads("Còn một bước");
		officer.speaker().contact("+84912345678", "Người khác", null);
		assertThat(officer.reads("không phải số điện thoại của chính").text()).contains("Gửi số điện thoại của tôi");
		officer.says("số của tôi là 0912345678");
		officer.reads("bấm một trong hai nút");
		officer.speaker().shareOwnContact();
		assertThat(officer.reads("đã được duyệt").text()).contains("xã Như Xuân");
		assertThat(this.standingUnit.staff().count("Đỗ Thị Năm")).isZero();
		officer.speaker().shareOwnContact();
		officer.reads("không cần số điện thoại");
	}

	@Test
	void aRosterThatComesLaterAdmitsWhoeverWaits() {
		Phone officer = this.scene.province.phoneWithNumber("Mai Văn", "Sáu", "84912345679");
		this.scene.province.fillsIn(officer, "Mai Văn Sáu", "xã Thọ Xuân", "công chức địa chính");
		officer.reads("Còn một bước");
		officer.speaker().shareOwnContact();
		officer.reads("đã chuyển tới người duyệt");
		this.scene.province.roster("+84912345679,Mai Văn Sáu,Thọ Xuân,công chức,không");
		officer.reads("đã được duyệt");
		this.standingUnit.staff().sees("Mai Văn Sáu");
	}

	@Test
	void aRosterThatCannotBeImportedHoldsUpNoOther() {
		this.scene.province.roster("0912345681,Hà Thị Bảy,Thọ Xuân,công chức,không");
		Phone sender = this.scene.province.phone("Hà Văn", "Không Còn Quyền");
		sender.says("/start");
		this.scene.database()
			.update("insert into sent_roster (administrator, file_id, sent_at)"
					+ " select ?, max(id), current_timestamp from kept_file", "telegram:" + sender.chat());
		this.scene.province.roster("0912345682,Hà Thị Tám,Thọ Xuân,công chức,không");
		this.scene.database().update("update sent_roster set sent_at = dateadd(minute, -20, sent_at)");
		sender.reads("Không đọc được tệp danh sách");
		assertThat(this.scene.database().queryForList("select id from sent_roster")).isEmpty();
	}

	@Test
	void aMoveThatIsDeclinedLeavesTheOfficerWhereTheyAre() {
		Phone lead = this.scene.province.lead("Lục", "Trưởng", "xã Thường Xuân");
		Phone officer = this.scene.province.admitted("Hà Văn", "Mười", "xã Như Thanh");
		officer.says("/hoso");
		officer.presses(officer.reads("Hà Văn Mười"), "Chuyển xã");
		officer.reads("xã, phường nào");
		officer.says("xã Thường Xuân");
		officer.reads("đã chuyển tới người duyệt của xã Thường Xuân");
		Message asked = lead.reads("Hà Văn Mười");
		assertThat(asked.text()).contains("xã Thường Xuân");
		lead.presses(asked, "Không duyệt");
		assertThat(officer.reads("Đề nghị chuyển sang xã Thường Xuân chưa được chấp nhận").text())
			.contains("vẫn ở xã Như Thanh");
		lead.seesNoButtonsOn(asked);
		officer.says("/hoso");
		assertThat(officer.reads("Hà Văn Mười").text()).contains("Xã Như Thanh").doesNotContain("Thường Xuân");
		assertThat(this.scene.card(officer, "qzrmuoi").text()).contains("Xã Như Thanh – Hà Văn Mười");
	}

	@Test
	void nothingIsStoredOfWhoeverRefuses() {
		Phone officer = this.scene.province.phone("Ngô", "Bảy");
		officer.says("/dangky");
		officer.presses(officer.reads("Đăng ký một lần"), "Không đồng ý");
		officer.reads("chúng tôi không lưu gì");
		officer.says("ai được ký chứng thực ở xã");
		officer.reads("Chủ tịch UBND xã");
		officer.says("/hoso");
		officer.reads("Đăng ký một lần");
	}

	@Test
	void huyEndsARegistrationInTheMiddle() {
		Phone officer = this.scene.province.phone("Tô", "Tám");
		officer.says("/dangky");
		this.scene.province.agrees(officer);
		officer.says("xã Như Thanh");
		officer.reads("Họ và tên");
		officer.says("/huy");
		officer.reads("Đã bỏ việc đang làm dở");
		officer.says("Tô Văn Tám");
		officer.presses("Gửi hỏi");
	}

	@Test
	void aRestartAndADayInTheMiddleLoseNothing() {
		Phone officer = this.scene.province.phone("Hồ", "Chín");
		officer.says("/dangky");
		this.scene.province.agrees(officer);
		officer.says("xã Như Thanh");
		officer.reads("Họ và tên");
		this.scene.province.restart();
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 8, 9, 0));
		officer.says("Hồ Văn Chín");
		officer.reads("Chức vụ");
		this.scene.province.restart();
		officer.says("văn thư");
		officer.reads("Còn một bước");
		officer.says("Bỏ qua bước này");
		assertThat(officer.reads("Đã ghi").text()).contains("Hồ Văn Chín").contains("văn thư").contains("Xã Như Thanh");
	}

}
