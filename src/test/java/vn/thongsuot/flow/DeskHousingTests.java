package vn.thongsuot.flow;

import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where tickets go as groups come: nowhere, to the standing unit, to a department, to the
 * second desk of a department.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskHousingTests {

	private Province province;

	private Phone administrator;

	@BeforeAll
	void open() {
		this.province = Province.on(TestDatabase.h2());
		this.province.goTo(DeskScene.MONDAY_AT_NINE);
		this.administrator = this.province.administrator();
		this.administrator.person().start();
		this.administrator.reads("Thông Suốt");
	}

	@AfterAll
	void close() {
		this.province.close();
	}

	@Test
	@Order(1)
	void withoutAnyGroupTheAdministratorsAreToldAndToldAgainOnTheNextWorkingDay() {
		Phone officer = this.province.officer();
		DeskScene.ask(officer, "khouse1");
		officer.reads("chưa có nhóm tiếp nhận; người quản trị đã được báo");
		Message notice = this.administrator.reads("1 phiếu chưa có nhóm nào nhận");
		assertThat(notice.text()).contains("gửi Sở Tư pháp").doesNotContain("khouse1");
		assertThat(notice.button("Thêm trợ lý vào nhóm của Sở Tư pháp").url()).contains("startgroup=lienket_");
		this.province.goTo(LocalDateTime.of(2026, 12, 7, 16, 0));
		this.province.goTo(LocalDateTime.of(2026, 12, 8, 9, 0));
		this.administrator.reads("1 phiếu chưa có nhóm nào nhận");
		assertThat(this.administrator.count("phiếu chưa có nhóm nào nhận")).isEqualTo(2);
	}

	@Test
	@Order(2)
	void theStandingUnitGetsWhatHasNoGroupWithTheReason() {
		this.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
		Message first = standingUnit().reads("khouse1");
		assertThat(first.text()).contains("Sở Tư pháp chưa có nhóm nhận phiếu nên phiếu được gửi tới Bộ phận");
		Phone officer = this.province.officer();
		DeskScene.ask(officer, "khouse2");
		officer.reads("đã tới Bộ phận Thường trực để chuyển tiếp");
		standingUnit().reads("khouse2");
	}

	@Test
	@Order(3)
	void theStandingUnitRoutesOnWithOnePress() {
		Province.Desk finance = this.province.desk("Sở Tài chính – hỏi đáp", "Sở Tài chính");
		Message card = standingUnit().sees("khouse2");
		standingUnit().presses(card, "Chuyển tới cơ quan khác");
		Patience.until("the list of departments",
				() -> standingUnit().message(card)
					.buttons()
					.stream()
					.anyMatch((button) -> button.text().contains("Trang sau")));
		standingUnit().leafsTo(card, "Sở Tài chính", "Trang sau");
		assertThat(standingUnit().pressesAndIsTold(card, "Sở Tài chính")).contains("tới Sở Tài chính");
		assertThat(finance.staff().reads("khouse2").text()).doesNotContain("chưa có nhóm");
		Patience.until("the old card says so",
				() -> standingUnit().message(card).text().contains("Phiếu đã chuyển tới Sở Tài chính"));
	}

	@Test
	@Order(4)
	void linkingLaterBringsTheCard() {
		this.province.desk("Sở Tư pháp – hỏi đáp", "Sở Tư pháp");
		Message card = justice().reads("khouse1");
		Patience.until("the standing unit's card says so",
				() -> standingUnit().message(standingUnit().sees("khouse1"))
					.text()
					.contains("Phiếu đã chuyển tới Sở Tư pháp"));
		justice().replies(card, "Sở đã có nhóm, xin trả lời: chứng thực được theo Nghị định 23.");
		justice().sees("đã tới máy của");
	}

	@Test
	@Order(5)
	void aSecondDeskOfADepartmentGetsItsOwnCategories() {
		Person clerk = this.province.world.createUser("Phòng", "Bổ trợ");
		Group group = this.province.supergroup("Sở Tư pháp – bổ trợ", clerk);
		group.promoteBot(this.province.administrator);
		Phone admin = this.province.administratorIn(group);
		this.province.choose(admin, "Sở Tư pháp");
		admin.presses("Chỉ nhận một số lĩnh vực");
		admin.presses("☐ Chứng thực");
		admin.presses("Liên kết với các lĩnh vực đã chọn");
		admin.sees("Nhóm đã nhận phiếu của Sở Tư pháp: Chứng thực");
		Phone officer = this.province.officer();
		DeskScene.ask(officer, "khouse5");
		officer.reads("Đã gửi tới Sở Tư pháp");
		Message card = new Phone(this.province.world, clerk, group.id()).reads("khouse5");
		assertThat(justice().count("khouse5")).isZero();
		new Phone(this.province.world, clerk, group.id()).replies(card, "Nhóm thứ hai của sở trả lời xã theo Điều 20.");
		officer.reads("Nhóm thứ hai của sở");
	}

	@Test
	@Order(6)
	void aGroupThatPutsUsOutHandsItsTicketsToTheStandingUnitAndGetsThemBack() {
		Group group = group("Sở Tư pháp – bổ trợ");
		Phone officer = this.province.officer();
		DeskScene.ask(officer, "khouse6");
		officer.reads("Đã gửi tới Sở Tư pháp");
		Phone inGroup = this.province.administratorIn(group);
		inGroup.reads("khouse6");
		group.kickBot(this.province.administrator);
		group("Sở Tư pháp – hỏi đáp").kickBot(this.province.administrator);
		assertThat(standingUnit().reads("khouse6").text()).contains("hiện không nhận được tin");
		group.addBot(this.province.administrator);
		group.promoteBot(this.province.administrator);
		Message back = inGroup.reads("khouse6");
		inGroup.replies(back, "Nhóm đã thêm trợ lý trở lại, xin trả lời khouse6x theo Nghị định 23.");
		officer.reads("khouse6x");
		group.restrictBot(this.province.administrator);
		DeskScene.ask(this.province.officer(), "khouse7");
		assertThat(standingUnit().reads("khouse7").text()).as("muted").contains("hiện không nhận được tin");
		group.promoteBot(this.province.administrator);
		inGroup.reads("khouse7");
	}

	private Phone standingUnit() {
		return in("Bộ phận Thường trực");
	}

	private Phone justice() {
		return in("Sở Tư pháp – hỏi đáp");
	}

	private Phone in(String title) {
		return this.province.administratorIn(group(title));
	}

	private Group group(String title) {
		return this.province.world.groups()
			.stream()
			.filter((one) -> one.chat().title().equals(title))
			.findFirst()
			.orElseThrow();
	}

}
