package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Press;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a department wants it, nothing leaves before a lead has approved it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApprovalTests {

	private ApprovalScene scene;

	private Phone officer;

	@BeforeAll
	void open() {
		this.scene = new ApprovalScene();
		this.officer = this.scene.desk.officer();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	void itIsAskedWhenAGroupIsLinkedAndOnlyLeadsAndAdministratorsAnswer() {
		Message question = staff().sees("có cần lãnh đạo duyệt trước khi gửi");
		assertThat(question.text()).contains("Sở Tư pháp, hiện nay: không cần duyệt");
		assertThat(staff().pressesAndIsTold(question, "Cần duyệt tất cả")).contains("Chỉ lãnh đạo của cơ quan");
		assertThat(this.scene.leadInGroup.pressesAndIsTold(question, "Cần duyệt tất cả")).isEqualTo("Đã ghi.");
		Patience.until("noted", () -> staff().message(question).text().contains("Sở Tư pháp: cần duyệt tất cả"));
	}

	@Test
	@Order(2)
	@Walks({ TicketAction.SUBMIT, TicketAction.APPROVE, TicketAction.ANSWER })
	@Refuses({ TicketAction.APPROVE, TicketAction.SEND_BACK })
	void anAnswerLeavesOnceALeadHasApprovedIt() {
		Phone officer = officer();
		Message card = card(officer, "kapp1");
		Message theirs = this.scene.draft(card, "Chứng thực theo Điều 20 Nghị định 23/2015 kapp1x.");
		Message asked = this.scene.asked("kapp1x");
		assertThat(asked.text()).startsWith("Phiếu " + DeskScene.number(card))
			.contains("Cán bộ")
			.contains("kapp1")
			.contains("hạn trả lời: trước");
		assertThat(this.scene.state(card)).isEqualTo("PENDING_APPROVAL");
		assertThat(officer.count("kapp1x")).isZero();
		Patience.until("the card says so", () -> staff().message(card).text().contains("đang chờ lãnh đạo duyệt"));
		assertThat(staff().message(card).text()).contains("Hạn trả lời");
		officer.says("/cuatoi");
		officer.presses(officer.reads("kapp1"), DeskScene.number(card));
		assertThat(officer.reads("câu trả lời đang được duyệt").text()).doesNotContain("kapp1x");
		assertThat(again(staff(), asked, "v-ok")).contains("Chỉ lãnh đạo");
		assertThat(again(staff(), asked, "v-no")).contains("Chỉ lãnh đạo");
		assertThat(this.scene.lead.pressesAndIsTold(asked, "Duyệt và gửi")).contains("Đã duyệt");
		officer.reads("kapp1x");
		this.scene.desk.lineUnder(theirs, "đã tới máy của xã Như Thanh");
		this.scene.desk.lineUnder(theirs, "(Lê Thị Lan duyệt)");
		Patience.until("closed", () -> this.scene.lead.message(asked).text().contains("Lê Thị Lan đã duyệt"));
		assertThat(this.scene.lead.message(asked).buttons()).isEmpty();
		assertThat(this.scene.record(card)).anyMatch((line) -> line.startsWith("SUBMIT Cán bộ"))
			.contains("APPROVE Lê Thị Lan")
			.anyMatch((line) -> line.startsWith("ANSWER Cán bộ"));
		assertThat(approvers(card)).containsExactly("Lê Thị Lan");
		assertThat(again(this.scene.lead, asked, "v-ok")).contains("Lê Thị Lan đã duyệt lúc");
		assertThat(officer.count("kapp1x")).isOne();
		assertThat(this.scene.state(card)).isEqualTo("ANSWERED");
	}

	@Test
	@Order(3)
	@Walks({ TicketAction.SEND_BACK, TicketAction.SUBMIT })
	void whatIsSentBackIsChangedAndPutBeforeTheLeadAnew() {
		Phone officer = officer();
		Message card = card(officer, "kapp2");
		Message theirs = this.scene.draft(card, "Không làm được tại xã, mời lên tỉnh kapp2x.");
		Message asked = this.scene.asked("kapp2x");
		this.scene.lead.presses(asked, "Trả lại");
		this.scene.lead.reads("mời anh/chị viết lý do trả lại");
		this.scene.lead.says("?");
		this.scene.lead.reads("chưa trả lại");
		this.scene.lead.says("Thiếu căn cứ pháp lý kapp2r");
		this.scene.lead.reads("đã trả lại; lý do đã báo trong nhóm");
		Message told = staff().reads("kapp2r");
		assertThat(told.text()).contains("Lê Thị Lan trả lại, chưa gửi cho xã");
		assertThat(told.replyTo()).isEqualTo(theirs.id());
		assertThat(this.scene.state(card)).isEqualTo("CLAIMED");
		assertThat(officer.count("kapp2")).isEqualTo(officer.all()
			.stream()
			.filter((m) -> !m.text().contains("kapp2x") && m.text().contains("kapp2"))
			.count());
		assertThat(again(this.scene.lead, asked, "v-ok")).contains("đã trả lại lúc");
		staff().speaker().edit(theirs, "Làm được tại xã theo Điều 5 kapp2y.");
		Message anew = this.scene.asked("kapp2y");
		assertThat(anew.id()).isNotEqualTo(asked.id());
		assertThat(this.scene.state(card)).isEqualTo("PENDING_APPROVAL");
		this.scene.lead.presses(anew, "Duyệt và gửi");
		assertThat(officer.reads("kapp2y").text()).doesNotContain("kapp2x");
	}

	@Test
	@Order(4)
	void anEditVoidsWhatTheLeadWasShown() {
		Phone officer = officer();
		Message card = card(officer, "kapp3");
		Message theirs = this.scene.draft(card, "Lệ phí 2.000 đồng một trang kapp3x.");
		Message asked = this.scene.asked("kapp3x");
		staff().speaker().edit(theirs, "Lệ phí 1.000 đồng một trang kapp3y.");
		Message anew = this.scene.asked("kapp3y");
		Patience.until("the old one is closed", () -> this.scene.lead.message(asked).buttons().isEmpty());
		assertThat(again(this.scene.lead, asked, "v-ok")).contains("đã sửa nội dung này");
		assertThat(officer.count("kapp3x")).isZero();
		this.scene.lead.presses(anew, "Duyệt và gửi");
		officer.reads("kapp3y");
		assertThat(officer.count("kapp3x")).isZero();
	}

	@Test
	@Order(5)
	void aLeadSaysItInOtherWordsFromThePrivateChat() {
		Phone officer = officer();
		Message card = card(officer, "kapp4");
		Message theirs = this.scene.draft(card, "Việc này để hỏi thêm rồi trả lời kapp4x.");
		this.scene.lead.replies(this.scene.asked("kapp4x"), "Chứng thực được ngay theo Điều 7 kapp4y.");
		Message what = this.scene.lead.reads("nội dung anh/chị vừa viết dùng để làm gì");
		assertThat(officer.count("kapp4y")).isZero();
		assertThat(this.scene.lead.pressesAndIsTold(what, "Gửi nội dung này")).contains("đang gửi nội dung của");
		officer.reads("kapp4y");
		assertThat(officer.count("kapp4x")).isZero();
		this.scene.desk.lineUnder(theirs, "lãnh đạo đã viết lại");
		assertThat(this.scene.desk.lineUnder(theirs, "kapp4y").text()).contains("Lê Thị Lan viết lại");
		assertThat(again(this.scene.lead, what, "v-use")).contains("đã viết lại và gửi");
		assertThat(officer.count("kapp4y")).isOne();
	}

	@Test
	@Order(6)
	void aLeadsOwnReplyNeedsNobodysApprovalAndOneUnderADraftIsAskedAbout() {
		Phone officer = officer();
		Message card = card(officer, "kapp5");
		this.scene.leadInGroup.replies(card, "Chứng thực theo Điều 9 Nghị định 23/2015 kapp5x.");
		officer.reads("kapp5x");
		Message other = card(officer, "kapp6");
		Message theirs = this.scene.draft(other, "Chứng thực theo Điều 10 Nghị định 23/2015 kapp6x.");
		this.scene.leadInGroup.replies(this.scene.desk.lineUnder(theirs), "Ghi rõ thêm khoản 2 kapp6r");
		Message what = this.scene.leadInGroup.reads("nội dung anh/chị vừa viết dùng để làm gì");
		assertThat(staff().pressesAndIsTold(what, "Trả lại người soạn")).contains("Chỉ lãnh đạo");
		this.scene.leadInGroup.presses(what, "Trả lại người soạn");
		assertThat(staff().reads("Lê Thị Lan trả lại").text()).contains("kapp6r");
		assertThat(officer.count("kapp6x")).isZero();
		assertThat(officer.count("kapp6r")).isZero();
	}

	@Test
	@Order(7)
	@Walks(TicketAction.RECALL)
	@Refuses(TicketAction.RECALL)
	void whatWaitsCanBeTakenBack() {
		Phone officer = officer();
		Message card = card(officer, "kapp7");
		Message theirs = this.scene.draft(card, "Chứng thực theo Điều 11 Nghị định 23/2015 kapp7x.");
		Message asked = this.scene.asked("kapp7x");
		Message line = this.scene.desk.lineUnder(theirs);
		String recall = Phone.data(line, "Rút lại");
		assertThat(officer.told(officer.speaker().press(officer.sees("kapp7").id(), recall))).contains("nhóm");
		assertThat(staff().pressesAndIsTold(line, "Rút lại")).contains("Đã rút lại");
		assertThat(this.scene.state(card)).isEqualTo("CLAIMED");
		Patience.until("closed", () -> this.scene.lead.message(asked).text().contains("đã rút lại"));
		assertThat(again(this.scene.lead, asked, "v-ok")).contains("rút nội dung này lại");
		assertThat(staff().told(staff().speaker().press(line.id(), recall))).contains("đã được rút lại");
		assertThat(officer.count("kapp7x")).isZero();
		assertThat(this.scene.record(card)).anyMatch((entry) -> entry.startsWith("RECALL Cán bộ"));
	}

	@Test
	@Order(8)
	void twoDraftsAreBothShownAndEachIsDecidedOn() {
		Phone officer = officer();
		Message card = card(officer, "kapp8");
		this.scene.draft(card, "Chứng thực theo Điều 12 Nghị định 23/2015 kapp8x.");
		Message second = this.scene.draft(card, "Thời hạn là trong ngày làm việc kapp8y.");
		Message first = this.scene.asked("kapp8x");
		Message other = this.scene.asked("kapp8y");
		assertThat(other.text()).contains("còn một nội dung khác cũng đang chờ duyệt");
		this.scene.lead.presses(first, "Duyệt và gửi");
		officer.reads("kapp8x");
		Patience.until("it says so",
				() -> this.scene.lead.message(other).text().contains("đã có một câu trả lời gửi cho xã"));
		assertThat(staff().message(card).text()).contains("đang chờ lãnh đạo duyệt");
		this.scene.lead.presses(other, "Duyệt và gửi");
		officer.reads("kapp8y");
		this.scene.desk.lineUnder(second, "đã tới máy");
		assertThat(officer.count("kapp8x")).isOne();
	}

	@Test
	@Order(9)
	@Refuses(TicketAction.SUBMIT)
	void whatTheOfficerWithdrawsOrTheDepartmentSendsOnNeedsNoApprovalAnyMore() {
		Phone officer = officer();
		Message card = card(officer, "kapp9");
		Message theirs = this.scene.draft(card, "Chứng thực theo Điều 13 Nghị định 23/2015 kapp9x.");
		Message asked = this.scene.asked("kapp9x");
		officer.presses(officer.sees("kapp9"), "Xem phiếu");
		officer.presses(officer.reads("câu hỏi nghiệp vụ"), "Rút phiếu");
		officer.presses(officer.reads("chắc chắn muốn rút"), "Rút phiếu");
		this.scene.desk.lineUnder(theirs, "xã đã rút câu hỏi nên nội dung này không gửi đi");
		assertThat(again(this.scene.lead, asked, "v-ok")).contains("đã được rút hoặc chuyển đi");
		this.scene.desk.lineUnder(staff().replies(card, "Chứng thực theo Điều 13 kapp9z."), "xã đã rút câu hỏi");
		assertThat(this.scene.state(card)).isEqualTo("WITHDRAWN");
		Message moved = card(officer(), "kappa");
		Message draft = this.scene.draft(moved, "Chứng thực theo Điều 14 Nghị định 23/2015 kappax.");
		Message askedToo = this.scene.asked("kappax");
		staff().presses(moved, "Việc khác");
		Patience.until("more", () -> Phone.hasButton(staff().message(moved), "Không thuộc đơn vị tôi"));
		staff().presses(moved, "Không thuộc đơn vị tôi");
		staff().replies(staff().reads("viết lý do"), "Thuộc ngành khác kappar");
		this.scene.desk.lineUnder(draft, "đã chuyển đi nên nội dung này không cần duyệt");
		assertThat(again(this.scene.lead, askedToo, "v-ok")).contains("đã được rút hoặc chuyển đi");
		assertThat(this.scene.state(moved)).isEqualTo("RETURNED");
	}

	@Test
	@Order(10)
	void promisesAndCorrectionsNeedItQuestionsDoNot() {
		Phone officer = officer();
		Message card = card(officer, "kappb");
		staff().presses(card, "Hỏi lại xã");
		staff().replies(staff().reads("viết điều cần xã nói thêm"), "Bản chính cấp năm nào kappbq");
		officer.replies(officer.reads("kappbq"), "Năm 1999 kappba");
		staff().reads("kappba");
		staff().presses(card, "Việc khác");
		Patience.until("more", () -> Phone.hasButton(staff().message(card), "Hẹn ngày trả lời"));
		staff().presses(card, "Hẹn ngày trả lời");
		staff().replies(staff().reads("ghi ngày hẹn và lời nhắn"), "Đang xin ý kiến, trả lời trước 15/12 kappbi");
		Message promise = this.scene.asked("kappbi");
		assertThat(promise.text()).contains("xin duyệt lời hẹn trả lời trước 17:00 thứ Ba 15/12");
		assertThat(officer.count("kappbi")).isZero();
		this.scene.lead.presses(promise, "Duyệt và gửi");
		officer.reads("kappbi");
		Patience.until("promised", () -> this.scene.state(card).equals("INTERIM"));
		Message theirs = this.scene.draft(card, "Chứng thực theo Điều 15 Nghị định 23/2015 kappbx.");
		assertThat(this.scene.state(card)).isEqualTo("INTERIM");
		this.scene.lead.presses(this.scene.asked("kappbx"), "Duyệt và gửi");
		Message answer = officer.reads("kappbx");
		staff().speaker().edit(theirs, "Chứng thực theo Điều 16 Nghị định 23/2015 kappby.");
		this.scene.desk.lineUnder(theirs, "đính chính chờ duyệt");
		Message correction = this.scene.asked("kappby");
		assertThat(correction.text()).contains("xin duyệt đính chính").contains("kappbx");
		assertThat(officer.count("kappby")).isZero();
		this.scene.lead.presses(correction, "Duyệt và gửi");
		officer.reads("đính chính câu trả lời đã gửi");
		Patience.until("corrected", () -> officer.message(answer).text().contains("kappby"));
	}

	@Test
	@Order(11)
	void aCorrectionCanBeSentBackAndTakenBack() {
		Phone officer = officer();
		Message card = card(officer, "kappc");
		Message theirs = this.scene.draft(card, "Chứng thực theo Điều 17 Nghị định 23/2015 kappcx.");
		this.scene.lead.presses(this.scene.asked("kappcx"), "Duyệt và gửi");
		officer.reads("kappcx");
		staff().speaker().edit(theirs, "Chứng thực theo Điều 18 Nghị định 23/2015 kappcy.");
		this.scene.lead.replies(this.scene.asked("kappcy"), "Điều 17 mới đúng kappcr");
		this.scene.lead.presses(this.scene.lead.reads("vừa viết dùng để làm gì"), "Trả lại người soạn");
		this.scene.desk.lineUnder(theirs, "lãnh đạo trả lại đính chính");
		staff().speaker().edit(theirs, "Chứng thực theo Điều 19 Nghị định 23/2015 kappcz.");
		this.scene.asked("kappcz");
		Message line = this.scene.desk.lineUnder(theirs, "đính chính chờ duyệt");
		assertThat(staff().pressesAndIsTold(line, "Rút lại")).contains("Không gửi đính chính");
		assertThat(officer.count("kappcy")).isZero();
		assertThat(officer.count("kappcz")).isZero();
		assertThat(this.scene.state(card)).isEqualTo("ANSWERED");
	}

	@Test
	@Order(12)
	void ofTwoWhoDecideAtOnceTheFirstCounts() {
		Phone member = this.scene.desk.colleague(this.scene.desk.justice, "Đỗ", "Phó");
		Phone second = this.scene.opened(member);
		this.scene.name(member, "/lanhdao", "Đỗ Phó là lãnh đạo");
		Phone officer = officer();
		Message card = card(officer, "kappd");
		this.scene.draft(card, "Chứng thực theo Điều 21 Nghị định 23/2015 kappdx.");
		Message one = this.scene.asked("kappdx");
		Message two = ApprovalScene.newest(second, "kappdx");
		CompletableFuture<Press> other = CompletableFuture.supplyAsync(() -> second.presses(two, "Duyệt và gửi"));
		Press first = this.scene.lead.presses(one, "Duyệt và gửi");
		List<String> notes = List.of(this.scene.lead.told(first), second.told(other.join()));
		assertThat(notes).filteredOn((note) -> note.startsWith("Đã duyệt. Đang gửi")).hasSize(1);
		assertThat(notes).filteredOn((note) -> note.contains("đã duyệt lúc")).hasSize(1);
		officer.reads("kappdx");
		assertThat(approvers(card)).hasSize(1);
		assertThat(officer.count("kappdx")).isOne();
	}

	@Test
	@Order(13)
	void aStandInIsAskedAfterFourWorkingHours() {
		Phone member = this.scene.desk.colleague(this.scene.desk.justice, "Vũ", "Thay");
		Phone standIn = this.scene.opened(member);
		this.scene.name(member, "/uyquyen", "Vũ Thay được ủy quyền");
		Phone officer = officer();
		Message card = card(officer, "kappe");
		this.scene.draft(card, "Chứng thực theo Điều 22 Nghị định 23/2015 kappex.");
		this.scene.asked("kappex");
		assertThat(standIn.count("kappex")).isZero();
		this.scene.desk.province.goTo(LocalDateTime.of(2026, 12, 7, 15, 5));
		ApprovalScene.newest(standIn, "kappex");
		standIn.says("/choduyet");
		Message list = standIn.reads("nội dung đang chờ duyệt");
		assertThat(list.text()).contains(DeskScene.number(card));
		staff().says("/choduyet");
		assertThat(staff().reads("nội dung đang chờ duyệt").text()).contains(DeskScene.number(card));
		standIn.presses(list, "Xem phiếu " + DeskScene.number(card));
		Message shown = standIn.reads("kappex");
		assertThat(standIn.pressesAndIsTold(shown, "Duyệt và gửi")).contains("Đã duyệt");
		officer.reads("kappex");
		standIn.seesNoButtonsOn(shown);
		assertThat(approvers(card)).containsExactly("Vũ Thay");
	}

	@Test
	@Order(14)
	void onlyTheChosenCategoriesNeedItAndWhatWaitsWhenItIsTurnedOffWaitsOn() {
		Message card = card(officer(), "kappf");
		Message waiting = this.scene.draft(card, "Chứng thực theo Điều 23 Nghị định 23/2015 kappfx.");
		Message asked = this.scene.asked("kappfx");
		Phone admin = this.scene.administrator();
		admin.says("/canduyet");
		Message question = admin.reads("có cần lãnh đạo duyệt trước khi gửi");
		admin.presses(question, "Chỉ một số lĩnh vực");
		Patience.until("the categories", () -> Phone.hasButton(admin.message(question), "☐ Hộ tịch"));
		admin.presses(question, "☐ Hộ tịch");
		Patience.until("chosen", () -> Phone.hasButton(admin.message(question), "Cần duyệt các lĩnh vực đã chọn"));
		admin.presses(question, "Cần duyệt các lĩnh vực đã chọn");
		Patience.until("noted", () -> admin.message(question).text().contains("cần duyệt lĩnh vực"));
		Phone officer = officer();
		Message free = card(officer, "kappg");
		staff().replies(free, "Chứng thực theo Điều 24 Nghị định 23/2015 kappgx.");
		officer.reads("kappgx");
		this.scene.rule("Không cần duyệt");
		assertThat(admin.sees("vẫn cần lãnh đạo quyết định").text()).contains("1 nội dung đang chờ");
		assertThat(this.scene.state(card)).isEqualTo("PENDING_APPROVAL");
		assertThat(this.scene.lead.pressesAndIsTold(asked, "Duyệt và gửi")).contains("Đã duyệt");
		this.scene.desk.lineUnder(waiting, "đã tới máy");
		this.scene.rule("Cần duyệt tất cả");
	}

	@Test
	@Order(15)
	void whereNoLeadCanBeWrittenToTheStandingUnitDecides() {
		Province.Desk home = this.scene.desk.province.desk("Sở Nội vụ – hỏi đáp", "Sở Nội vụ");
		Phone admin = this.scene.desk.province.administratorIn(home.group());
		Message question = admin.sees("có cần lãnh đạo duyệt");
		admin.presses(question, "Cần duyệt tất cả");
		Patience.until("noted", () -> admin.message(question).text().contains("Chưa ghi lãnh đạo nào"));
		Phone officer = officer();
		Message card = card(officer, "kapph");
		staff().speaker().press(card.id(), "d-transfer:" + DeskScene.number(card).substring(1) + ":SNV");
		staff().replies(staff().reads("Sở Nội vụ: mời"), "Thuộc quản lý biên chế kapphr");
		Message theirs = home.staff().replies(home.staff().reads("kapphr"), "Theo Nghị định 178 về biên chế kapphx.");
		Message told = DeskScene.under(theirs, () -> home.staff().all());
		home.staff().reads("đã nhờ Bộ phận Thường trực duyệt");
		assertThat(told.text()).contains("chờ duyệt");
		Phone group = this.scene.standingUnit.staff();
		Message asked = ApprovalScene.newest(group, "kapphx");
		group.presses(asked, "Trả lại");
		group.replies(group.reads("viết lý do trả lại"), "Chưa rõ điều khoản kapphb");
		home.staff().reads("kapphb");
		home.staff().speaker().edit(theirs, "Theo Điều 5 Nghị định 178 về biên chế kapphy.");
		group.presses(ApprovalScene.newest(group, "kapphy"), "Duyệt và gửi");
		officer.reads("kapphy");
		assertThat(officer.count("kapphx")).isZero();
	}

	@Test
	@Order(16)
	void atTheDeadlineWhoeverMustApproveIsReminded() {
		Message card = card(officer(), "kappi");
		this.scene.draft(card, "Chứng thực theo Điều 25 Nghị định 23/2015 kappix.");
		this.scene.asked("kappix");
		staff().says("/viec");
		assertThat(staff().reads("phiếu đang chờ trả lời").text()).contains("kappi")
			.contains("đang chờ lãnh đạo duyệt");
		this.scene.desk.province.goTo(LocalDateTime.of(2026, 12, 10, 16, 0));
		Message word = staff().reads("Câu trả lời đã soạn, đang chờ lãnh đạo duyệt");
		assertThat(word.text()).contains("kappi").contains("Kính nhờ lãnh đạo Sở Tư pháp duyệt");
		Message reminded = this.scene.lead.reads("đang chờ anh/chị duyệt; hạn trả lời");
		assertThat(reminded.text()).startsWith("Phiếu " + DeskScene.number(card));
		this.scene.lead.presses(reminded, "Xem câu trả lời chờ duyệt");
		assertThat(this.scene.lead.reads("kappix").text()).contains("xin duyệt");
		this.scene.desk.province.goTo(LocalDateTime.of(2026, 12, 11, 8, 30));
		assertThat(staff().reads("đã đến hạn, đang chờ trả lời").text())
			.contains("quá hạn 1 ngày làm việc, đang chờ lãnh đạo duyệt");
		this.scene.lead.replies(this.scene.lead.reads("đang chờ anh/chị duyệt"), "Chứng thực theo Điều 26 kappiy.");
		this.scene.lead.presses(this.scene.lead.reads("vừa viết dùng để làm gì"), "Gửi nội dung này");
		officer().reads("kappiy");
	}

	private List<String> approvers(Message card) {
		return this.scene.desk.database()
			.query("select approver_name from reply where ticket_id = ? and approver_name is not null",
					(row, index) -> Objects.requireNonNull(row.getString(1)),
					Long.valueOf(DeskScene.number(card).substring(1)));
	}

	/** Presses the button of an old message once more, as slow apps do. */
	private String again(Phone phone, Message asked, String verb) {
		String data = asked.buttons()
			.stream()
			.map((button) -> Objects.requireNonNullElse(button.data(), ""))
			.filter((each) -> each.startsWith(verb))
			.findFirst()
			.orElseThrow();
		int message = (phone.chat() == this.scene.lead.chat()) ? asked.id() : phone.all().getLast().id();
		return phone.told(phone.speaker().press(message, data));
	}

	private Message card(Phone officer, String mark) {
		return this.scene.desk.card(officer, mark);
	}

	private Phone officer() {
		return this.officer;
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
