package vn.thongsuot.flow;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.ApprovalRules;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Administrators change who does what, in private; each change reaches whom it concerns.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministrationTests {

	private DeskScene scene;

	private Province province;

	private Phone admin;

	private Province.Desk foreign;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
		this.province = this.scene.province;
		this.province.administrator.start();
		this.admin = this.province.administrator();
		this.foreign = this.province.desk("Sở Ngoại vụ", "Sở Ngoại vụ");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	void onlyAdministratorsInPrivateSeeAndChange() {
		Phone officer = this.scene.officer();
		officer.says("/phanquyen");
		officer.reads("chỉ dành cho quản trị viên");
		assertThat(forged(officer, "m-merge-ok:SNGV:SNV")).contains("chỉ dành cho quản trị viên");
		assertThat(forged(officer, "m-cat-set:ho_tich:SNGV")).contains("chỉ dành cho quản trị viên");
		assertThat(forged(officer, "m-adm-add:" + officer.person().id())).contains("chỉ dành cho quản trị viên");
	}

	@Test
	@Order(2)
	void administratorsAreAddedAndTheOneOfTheSettingsStays() {
		Phone lead = opened("Vũ", "Lãnh Đạo");
		names(this.foreign, lead, "/lanhdao", "Vũ Lãnh Đạo là lãnh đạo");
		Message page = hub();
		this.admin.presses(page, "Quản trị viên của hệ thống");
		shows(page, "• Lê Quản Trị (ghi trong cấu hình máy chủ)");
		this.admin.presses(page, "Thêm quản trị viên");
		shows(page, "Chọn người làm quản trị viên");
		this.admin.presses(page, "Vũ Lãnh Đạo");
		shows(page, "• Vũ Lãnh Đạo");
		lead.reads("Gõ /phanquyen để xem");
		lead.says("/phanquyen");
		lead.reads("muốn xem hoặc sửa phần nào");
		assertThat(forged(lead, "m-adm-end:" + this.province.administrator.id())).contains("cấu hình máy chủ");
		assertThat(this.admin.pressesAndIsTold(page, "Bỏ Vũ Lãnh Đạo")).isEqualTo("Đã ghi nhận.");
		lead.reads("không còn là quản trị viên");
	}

	@Test
	@Order(3)
	void anOfficerIsMadeLeadOfTheCommune() {
		Phone officer = this.province.officer("Lường Văn", "Tám", "xã Thạch Bình");
		this.admin.says("/phanquyen thach binh");
		Message page = this.admin.reads("Thạch Bình");
		this.admin.presses(page, "Lường Văn Tám");
		officer.sees("được ghi là lãnh đạo xã Thạch Bình");
		Patience.until("the mark", () -> Phone.hasButton(this.admin.message(page), "✓ Lường Văn Tám"));
		this.admin.presses(page, "✓ Lường Văn Tám");
		officer.sees("không còn là lãnh đạo xã Thạch Bình");
		this.admin.says("/phanquyen xã không có thật");
		this.admin.reads("Không tìm thấy");
	}

	@Test
	@Order(4)
	void aLeadSaysWhenTheyAreAway() {
		Phone officer = this.scene.officer();
		officer.says("/nghi");
		officer.reads("dành cho lãnh đạo");
		Phone lead = opened("Hà", "Trưởng");
		Phone deputy = opened("Bình", "Phó");
		names(this.foreign, lead, "/lanhdao", "Hà Trưởng là lãnh đạo");
		names(this.foreign, deputy, "/uyquyen", "Bình Phó được ủy quyền");
		lead.says("/nghi từ 10/12/2026 đến 9/12/2026");
		lead.reads("bắt đầu trước khi kết thúc");
		lead.says("/nghi từ 9/12 đến 11/12");
		assertThat(lead.reads("Đã ghi").text()).contains("Bình Phó");
		deputy.reads("được gửi cho anh/chị");
		lead.says("/nghi xong");
		lead.reads("đã đi làm lại");
	}

	@Test
	@Order(5)
	void aCategoryGoesToAnotherDepartmentAndWhatIsOpenStays() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kadmin5");
		String category = this.scene.database()
			.queryForList("select category from ticket where id = ?", String.class,
					Long.valueOf(DeskScene.number(card).substring(1)))
			.getFirst();
		String name = this.province.bean(Categories.class).byCode(category).orElseThrow().name();
		this.admin.says("/linhvucso");
		Message page = this.admin.reads("Lĩnh vực và cơ quan trả lời");
		this.admin.leafsTo(page, name + " →", "Trang sau");
		this.admin.presses(page, name + " →");
		shows(page, "Bấm cơ quan khác");
		this.admin.leafsTo(page, "Sở Ngoại vụ", "Trang sau");
		assertThat(this.admin.pressesAndIsTold(page, "Sở Ngoại vụ")).contains("Phiếu đang mở vẫn ở cơ quan cũ");
		this.scene.staff().sees("gửi tới Sở Ngoại vụ");
		this.foreign.staff().sees("câu hỏi mới về " + name);
		assertThat(forged(this.admin, "m-cat-set:" + category + ":SNGV")).contains("không có gì thay đổi");
		assertThat(forged(this.admin, "m-cat-set:khac:SNGV")).contains("luôn thuộc Bộ phận Thường trực");
		this.scene.staff().replies(card, "Trả lời phiếu đang mở ở cơ quan cũ kadmin5x.");
		officer.reads("kadmin5x");
		forged(this.admin, "m-cat-set:" + category + ":STP");
		this.scene.staff().sees("gửi tới đây (trước đây: Sở Ngoại vụ)");
	}

	@Test
	@Order(6)
	@Walks(TicketAction.REASSIGN)
	@Refuses(TicketAction.REASSIGN)
	void takenTicketsGoToAColleagueAtOnceAndBackToTheGroupWhenSomebodyLeavesTheList() {
		Message first = this.scene.card(this.scene.officer(), "kadmin6a");
		Message second = this.scene.card(this.scene.officer(), "kadmin6b");
		Phone colleague = this.scene.colleague(this.scene.justice, "Đỗ", "Nhận Việc");
		Phone staff = this.scene.staff();
		staff.replies(colleague.says("Để tôi làm"), "/bangiao");
		staff.reads("không giữ phiếu nào");
		staff.presses(first, "Tôi nhận");
		staff.presses(second, "Tôi nhận");
		Patience.until("taken", () -> staff.message(second).text().contains("Người nhận"));
		staff.replies(staff.says("Tự nhắn"), "/bangiao");
		staff.reads("chính anh/chị");
		staff.replies(colleague.says("Giao hết cho tôi"), "/bangiao");
		staff.reads("Đã bàn giao 2 phiếu cho Đỗ Nhận Việc");
		Patience.until("the card names the colleague",
				() -> staff.message(first).text().contains("Người nhận: Đỗ Nhận Việc"));
		Phone adminThere = this.province.administratorIn(this.scene.justice.group());
		adminThere.replies(colleague.says("Ghi tôi"), "/canbo");
		Message named = adminThere.sees("Đỗ Nhận Việc có trong danh sách");
		adminThere.replies(staff.says("Ghi cả tôi"), "/canbo");
		adminThere.sees("(2)");
		adminThere.presses(named, "Bỏ: Đỗ Nhận Việc");
		assertThat(staff.reads("trở lại nhóm").text()).contains(DeskScene.number(first), DeskScene.number(second));
		Patience.until("the card is free", () -> staff.message(first).text().contains("Chưa có người nhận"));
	}

	@Test
	@Order(7)
	@Walks(TicketAction.REORGANISE)
	void aDepartmentIsRenamedAndStillFound() {
		Message card = this.scene.card(this.scene.officer(), "kadmin7");
		this.admin.says("/doiten STP Sở Tư pháp");
		this.admin.reads("theo mẫu");
		this.admin.says("/doiten STP Sở Ngoại vụ | Sở Ngoại vụ");
		this.admin.reads("là tên của một cơ quan khác");
		this.admin.says("/doiten STP Sở Tư pháp và Pháp chế | Sở TP&PC");
		this.admin.reads("Từ bây giờ");
		this.scene.staff().reads("Sở Tư pháp từ nay là Sở Tư pháp và Pháp chế");
		Patience.until("the open card says so",
				() -> this.scene.staff().message(card).text().contains("Sở TP&PC (trước đây: Sở Tư pháp)"));
	}

	@Test
	@Order(8)
	@Walks(TicketAction.REORGANISE)
	@Refuses(TicketAction.REORGANISE)
	void aDepartmentBecomesPartOfAnotherWithAllThatItHas() {
		Phone officer = this.scene.officer();
		Message card = card(officer, "kadmin8", "Sở Tư pháp và Pháp chế");
		Phone colleague = this.scene.colleague(this.scene.justice, "Lò", "Mẫu");
		this.scene.staff().replies(colleague.says("Việc này làm tại một cửa của xã kadmin8m."), "/traloimau");
		this.scene.staff().reads("Đã thêm câu trả lời mẫu");
		ApprovalRules rules = this.province.bean(ApprovalRules.class);
		rules.set("STP", List.of(ApprovalRules.ALL), Address.parse("telegram:" + this.province.administrator.id()));
		this.admin.says("/coquan");
		Message page = this.admin.reads("Các cơ quan");
		assertThat(forged(this.admin, "m-merge-ok:STP:STP")).contains("chính nó");
		assertThat(forged(this.admin, "m-merge-ok:SNNMT:VPDKDD")).contains("đơn vị trực thuộc");
		assertThat(forged(this.admin, "m-merge-ok:BPTT:STP")).contains("Bộ phận Thường trực không sáp nhập");
		this.admin.leafsTo(page, "Sở TP&PC", "Trang sau");
		this.admin.presses(page, "Sở TP&PC");
		shows(page, "Sở Tư pháp và Pháp chế");
		this.admin.presses(page, "Sáp nhập vào cơ quan khác");
		shows(page, "vào cơ quan nào");
		this.admin.leafsTo(page, "Sở Ngoại vụ", "Trang sau");
		this.admin.presses(page, "Sở Ngoại vụ");
		shows(page, "không hoàn lại được");
		this.admin.presses(page, "Sáp nhập ngay");
		this.scene.staff().reads("từ nay thuộc Sở Ngoại vụ");
		this.foreign.staff().sees("Sở TP&PC từ nay thuộc");
		Patience.until("the open card says so",
				() -> this.scene.staff().message(card).text().contains("Sở Ngoại vụ (trước đây: Sở TP&PC)"));
		assertThat(rules.categories("STP")).isEmpty();
		assertThat(rules.categories("SNGV")).as("what Sở TP&PC wanted approved").contains("chung_thuc");
		assertThat(rules.demand("SNGV", "khac")).isFalse();
		this.scene.staff().says("/traloimau");
		this.scene.staff().reads("Câu trả lời mẫu của Sở Ngoại vụ (1)");
		rules.set("SNGV", List.of(), Address.parse("telegram:" + this.province.administrator.id()));
		this.scene.staff().replies(card, "Trả lời sau khi sáp nhập, theo Điều 5 kadmin8x.");
		officer.reads("kadmin8x");
		assertThat(this.scene.database()
			.queryForObject("select count(*) from ticket where department = 'STP'", Integer.class)).isZero();
		card(officer, "kadmin9", "Sở Ngoại vụ");
		assertThat(this.foreign.staff().count("kadmin9")).as("each group keeps its categories").isZero();
		Message hub = hub();
		this.admin.presses(hub, "Nhật ký thay đổi");
		shows(hub, "Sở TP&PC sáp nhập vào Sở Ngoại vụ");
		assertThat(this.admin.message(hub).text()).as("as it was called then")
			.containsPattern("Đỗ Nhận Việc (không còn )?là [^\\n]*Sở TP&PC");
		assertThat(this.admin.message(hub).text()).contains("đổi tên thành Sở Tư pháp và Pháp chế")
			.contains("Vũ Lãnh Đạo không còn là quản trị viên");
	}

	private Message hub() {
		this.admin.says("/phanquyen");
		return this.admin.reads("muốn xem hoặc sửa phần nào");
	}

	private void shows(Message page, String words) {
		Patience.until(words, () -> this.admin.message(page).text().contains(words));
	}

	/** What a press says that no button of that person's offers. */
	private static String forged(Phone phone, String data) {
		return phone.told(phone.speaker().press(phone.all().getLast().id(), data));
	}

	private Phone opened(String firstName, String lastName) {
		Person person = this.province.world.createUser(firstName, lastName);
		person.start();
		return new Phone(this.province.world, person, person.id());
	}

	/** Names somebody in a group, after bringing them there. */
	private void names(Province.Desk desk, Phone person, String command, String said) {
		desk.group().add(this.province.administrator, person.person());
		Phone there = this.province.administratorIn(desk.group());
		there.replies(person.person().in(desk.group()).say("Tôi đây"), command);
		there.sees(said);
	}

	private Message card(Phone officer, String mark, String department) {
		officer.says("chứng thực bản sao giấy tờ " + mark);
		officer.presses(officer.readsAChoice("Gửi hỏi"), "Gửi hỏi");
		officer.presses(officer.reads(mark), "Gửi");
		officer.reads("Đã gửi tới " + department);
		return this.scene.staff().readsCard(mark);
	}

}
