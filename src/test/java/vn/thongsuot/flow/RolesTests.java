package vn.thongsuot.flow;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.World;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** How leads, stand-ins and staff of departments are named and taken away by chat. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTests {

	private DeskScene scene;

	private Province province;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
		this.province = this.scene.province;
		this.province.administrator.start();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aLeadIsNamedByReplyingAndThenOpensTheBot() {
		Scene scene = new Scene("Sở Y tế", "SYT");
		Phone lead = scene.member("Lê Thị", "Lan");
		Message notice = scene.names(lead, "/lanhdao", "Lê Thị Lan là lãnh đạo của Sở Y tế");
		assertThat(notice.text()).contains("Lê Thị Lan chưa mở trợ lý");
		assertThat(notice.button("Mở trợ lý").url()).startsWith("https://t.me/").contains("?start=");
		Phone inPrivate = opens(lead.person(), "mo");
		assertThat(inPrivate.reads("lãnh đạo của Sở Y tế").text()).contains("/uyquyen").contains("/coquan");
		scene.admin.sees("Lê Thị Lan (lãnh đạo) đã mở trợ lý");
		assertThat(scene.admin.message(notice).text()).doesNotContain("chưa mở");
		inPrivate.says("/coquan");
		assertThat(inPrivate.reads("Cán bộ trả lời").text()).contains("Nhóm: Sở Y tế").contains("Lê Thị Lan");
	}

	@Test
	void theLinkingReportSaysThatALeadHasNotOpenedTheBot() {
		Scene scene = new Scene("Sở Tài chính", "STC");
		assertThat(scene.linked().text()).contains("Mọi thứ đã sẵn sàng").contains("gõ /lanhdao");
		Phone lead = scene.member("Trần", "Tài");
		scene.names(lead, "/lanhdao", "Trần Tài là lãnh đạo");
		assertThat(scene.linked().text()).contains("Còn thiếu")
			.contains("Trần Tài (lãnh đạo) chưa mở trợ lý")
			.doesNotContain("gõ /lanhdao");
		opens(lead.person(), "").reads("lãnh đạo của Sở Tài chính");
		assertThat(scene.linked().text()).contains("Mọi thứ đã sẵn sàng").doesNotContain("chưa mở");
	}

	@Test
	void aLeadRestrictsTheDeskToAListAndOpensItAgain() {
		Scene scene = new Scene("Sở Nội vụ", "SNV");
		Phone lead = scene.member("Phạm", "Nội");
		Phone first = scene.member("Vũ", "Nhất");
		Phone second = scene.member("Vũ", "Nhì");
		scene.names(lead, "/lanhdao", "Phạm Nội là lãnh đạo");
		Message word = first.says("Chào cả nhà");
		lead.replies(word, "/canbo");
		Message notice = lead.reads("Vũ Nhất có trong danh sách cán bộ trả lời");
		assertThat(notice.text()).contains("Chỉ người trong danh sách (1)");
		second.says("/viec");
		second.reads("chỉ dành cho cán bộ trong danh sách");
		first.says("/viec");
		first.reads("không còn phiếu nào chờ trả lời");
		lead.says("/viec");
		lead.reads("không còn phiếu nào chờ trả lời");
		assertThat(second.pressesAndIsTold(notice, "Bỏ: Vũ Nhất")).contains("Chỉ lãnh đạo của Sở Nội vụ");
		assertThat(lead.pressesAndIsTold(notice, "Bỏ: Vũ Nhất")).isEqualTo("Đã bỏ Vũ Nhất.");
		assertThat(lead.sees("Danh sách cán bộ trả lời đã trống").id()).isEqualTo(notice.id());
		second.says("/viec");
		second.reads("không còn phiếu nào chờ trả lời");
	}

	@Test
	void theMenuOfTheStandingUnitsGroupHasItsOwnCommandsAsLongAsItIsOne() {
		Scene scene = new Scene("Bộ phận Thường trực", "BPTT");
		showsInTheMenu(scene.admin, "khongthay", true);
		showsInTheMenu(scene.admin, "lienket", true);
		scene.admin.says("/huylienket");
		scene.admin.presses("Ngừng nhận phiếu");
		showsInTheMenu(scene.admin, "khongthay", false);
		showsInTheMenu(scene.admin, "lienket", true);
	}

	private void showsInTheMenu(Phone phone, String command, boolean shown) {
		Patience.until(command + " in the menu: " + shown,
				() -> this.province.world.commands(phone.chat(), phone.person().id())
					.stream()
					.anyMatch((each) -> each.command().equals(command)) == shown);
	}

	@Test
	void whoIsOnTheListStandsInItAndIsTakenAwayWithAPress() {
		Scene scene = new Scene("Sở Xây dựng", "SXD");
		Phone lead = scene.member("Đỗ", "Xây");
		Phone deputy = scene.member("Đỗ", "Thay");
		Phone other = scene.member("Đỗ", "Khác");
		opens(deputy.person(), "");
		scene.names(lead, "/lanhdao", "Đỗ Xây là lãnh đạo");
		Message word = deputy.says("Có mặt");
		lead.replies(word, "/uyquyen");
		lead.reads("Đỗ Thay được ủy quyền thay lãnh đạo Sở Xây dựng");
		Phone deputyInPrivate = new Phone(this.province.world, deputy.person(), deputy.person().id());
		deputyInPrivate.reads("ủy quyền thay lãnh đạo Sở Xây dựng");
		showsInTheMenu(deputyInPrivate, "duyet", true);
		showsInTheMenu(lead, "duyet", false);
		other.says("/danhsach");
		Message list = other.reads("Được ủy quyền: Đỗ Thay");
		known(other, list);
		assertThat(list.text()).contains("Lãnh đạo: Đỗ Xây (chưa mở trợ lý)")
			.contains("Cán bộ trả lời: mọi người trong nhóm");
		assertThat(lead.pressesAndIsTold(list, "Bỏ: Đỗ Xây")).contains("Chỉ quản trị viên");
		assertThat(other.pressesAndIsTold(list, "Bỏ: Đỗ Thay")).contains("Chỉ lãnh đạo");
		String data = Phone.data(list, "Bỏ: Đỗ Thay (người được ủy quyền)");
		lead.presses(list, "Bỏ: Đỗ Thay");
		showsInTheMenu(deputyInPrivate, "duyet", false);
		lead.sees("Được ủy quyền: chưa ghi ai");
		deputyInPrivate.reads("không còn là người được ủy quyền của Sở Xây dựng");
		assertThat(lead.told(lead.speaker().press(list.id(), data))).contains("đã bỏ từ trước");
	}

	@Test
	void theLeadPressesAndAnAdministratorConfirms() {
		Scene scene = new Scene("Sở Công Thương", "SCT");
		Phone lead = scene.member("Bùi", "Công");
		Phone joker = scene.member("Bùi", "Đùa");
		scene.admin.says("/lanhdao");
		Message how = scene.admin.reads("Ai là lãnh đạo của Sở Công Thương?");
		assertThat(lead.pressesAndIsTold(how, "Tôi là lãnh đạo")).contains("Đã chuyển tới người xác nhận");
		Message asked = lead.reads("Bùi Công xin được ghi là lãnh đạo");
		known(lead, asked);
		assertThat(lead.pressesAndIsTold(asked, "Đúng, ghi nhận")).contains("Chỉ quản trị viên");
		assertThat(scene.admin.pressesAndIsTold(asked, "Đúng, ghi nhận")).isEqualTo("Đã ghi nhận.");
		scene.admin.sees("Bùi Công là lãnh đạo của Sở Công Thương trên Thông Suốt");
		scene.admin.seesNoButtonsOn(asked);
		assertThat(lead.pressesAndIsTold(how, "Tôi là lãnh đạo")).contains("đã là lãnh đạo");
		joker.presses(how, "Tôi là lãnh đạo");
		Message second = joker.reads("Bùi Đùa xin được ghi là lãnh đạo");
		scene.admin.presses(second, "Không phải");
		scene.admin.sees("Không ghi nhận");
		assertThat(scene.people()).containsExactly("Bùi Công");
	}

	@Test
	void pressedTwiceItIsDoneOnce() {
		Scene scene = new Scene("Sở VHTTDL", "SVHTTDL");
		Phone lead = scene.member("Hồ", "Du");
		scene.admin.says("/lanhdao");
		Message how = scene.admin.reads("Ai là lãnh đạo");
		lead.presses(how, "Tôi là lãnh đạo");
		Message asked = lead.reads("Hồ Du xin được ghi");
		String data = Phone.data(asked, "Đúng, ghi nhận");
		scene.admin.presses(asked, "Đúng, ghi nhận");
		scene.admin.sees("Hồ Du là lãnh đạo của");
		assertThat(scene.admin.told(scene.admin.speaker().press(asked.id(), data))).contains("đã là lãnh đạo");
		assertThat(scene.people()).containsExactly("Hồ Du");
		assertThat(scene.admin.told(scene.admin.speaker().press(asked.id(), "g-yes:KING:1"))).isNotBlank();
		assertThat(scene.admin.told(scene.admin.speaker().press(asked.id(), "g-yes:LEAD:"))).isNotBlank();
		assertThat(scene.admin.told(scene.admin.speaker().press(asked.id(), "g-yes:LEAD:99999999")))
			.contains("không còn trong nhóm");
		assertThat(scene.admin.told(scene.admin.speaker().press(asked.id(), "g-off:x"))).isNotBlank();
	}

	@Test
	void saysWhyNobodyCanBeNamed() {
		Scene scene = new Scene("Sở KH&CN", "SKHCN");
		Phone person = scene.member("Cao", "Khoa");
		Message word = person.says("Vâng ạ");
		person.replies(word, "/lanhdao");
		person.reads("Chỉ quản trị viên của hệ thống ghi hoặc bỏ lãnh đạo của Sở");
		person.replies(word, "/canbo");
		person.reads("Chỉ lãnh đạo của Sở KH&CN hoặc quản trị viên");
		scene.admin.speaker().anonymously().replyingTo(word).say("/canbo");
		scene.admin.reads("đang viết ẩn danh");
		Message hidden = person.speaker().anonymously().say("Ẩn danh nói");
		scene.admin.replies(hidden, "/canbo");
		scene.admin.reads("Người viết tin đó đang ẩn danh");
		scene.admin.says("/danhsach");
		Message ours = scene.admin.reads("Cán bộ trả lời: mọi người trong nhóm");
		scene.admin.replies(ours, "/canbo");
		scene.admin.reads("là của một chương trình");
		scene.group.leave(person.person());
		scene.admin.replies(word, "/canbo");
		scene.admin.reads("Cao Khoa không còn trong nhóm");
		scene.admin.says("/uyquyen");
		scene.admin.reads("Ai được ủy quyền thay lãnh đạo");
		assertThat(scene.people()).isEmpty();
	}

	@Test
	void aGroupThatIsNotLinkedHasNobodyToName() {
		Group group = this.province.world.createSupergroup("Nhóm chưa liên kết", false, this.province.administrator);
		group.addBot(this.province.administrator);
		Phone admin = new Phone(this.province.world, this.province.administrator, group.id());
		admin.replies(admin.says("Tôi đây"), "/lanhdao");
		admin.reads("Nhóm này chưa nhận phiếu");
		admin.says("/danhsach");
		admin.reads("Nhóm này chưa nhận phiếu");
	}

	@Test
	void anAdministratorSeesAllDepartmentsInPrivate() {
		Scene scene = new Scene("Sở Ngoại vụ", "SNGV");
		Phone lead = scene.member("Mai", "Ngoại");
		scene.names(lead, "/lanhdao", "Mai Ngoại là lãnh đạo");
		Phone admin = this.province.administrator();
		admin.says("/coquan");
		Message overview = admin.reads("Các cơ quan");
		assertThat(overview.text()).contains("• Sở Ngoại vụ: 1 nhóm, 1 lãnh đạo").contains("mọi người trong nhóm");
		known(admin, overview);
		admin.leafsTo(overview, "Sở Ngoại vụ", "Trang sau");
		admin.presses(overview, "Sở Ngoại vụ");
		Message page = admin.sees("Lãnh đạo: Mai Ngoại");
		assertThat(page.button("Thêm trợ lý vào nhóm của Sở Ngoại vụ").url()).contains("startgroup=lienket_");
		assertThat(admin.pressesAndIsTold(page, "Bỏ: Mai Ngoại")).isEqualTo("Đã bỏ Mai Ngoại.");
		admin.sees("Lãnh đạo: chưa ghi ai");
		scene.admin.sees("Mai Ngoại không còn là lãnh đạo của Sở Ngoại vụ");
		admin.presses(page, "Các cơ quan");
		admin.sees("cơ quan chưa có nhóm");
		Phone officer = this.province.phone("Người", "Tò Mò");
		officer.says("/coquan");
		officer.reads("dành cho quản trị viên của hệ thống và lãnh đạo");
		assertThat(officer.told(officer.speaker().press(officer.all().getLast().id(), "g-dept:SNV")))
			.contains("dành cho quản trị viên");
	}

	@Test
	void groupAdministratorsSeeTheCommandsForThem() {
		long group = this.scene.justice.group().id();
		assertThat(names(group, this.province.administrator.id())).contains("lanhdao", "canbo", "uyquyen", "danhsach",
				"lienket", "viec");
		assertThat(names(group, this.scene.staff().person().id())).contains("danhsach", "viec")
			.doesNotContain("lanhdao", "canbo", "uyquyen", "lienket");
	}

	/** Waits until the product knows the message's id, and so turns its page in place. */
	private void known(Phone phone, Message message) {
		Patience.until("the id of a message",
				() -> !this.scene.database()
					.queryForList("select 1 from platform_message where address = ? and external_id = ?",
							"telegram:" + phone.chat(), "" + message.id())
					.isEmpty());
	}

	private List<String> names(long group, long person) {
		return this.province.world.commands(group, person).stream().map((command) -> command.command()).toList();
	}

	private Phone opens(Person person, String link) {
		person.start(link);
		return new Phone(this.province.world, person, person.id());
	}

	/** A department's group with its administrator. */
	private final class Scene {

		private final String code;

		private final Group group;

		private final Phone admin;

		Scene(String title, String code) {
			World world = RolesTests.this.province.world;
			this.code = code;
			this.group = world.createSupergroup(title, false, RolesTests.this.province.administrator);
			this.admin = new Phone(world, RolesTests.this.province.administrator, this.group.id());
			this.group.addBot(this.admin.person(), "lienket_" + code);
			this.group.promoteBot(this.admin.person());
			this.admin.reads("Nhóm đã nhận phiếu của");
		}

		Phone member(String firstName, String lastName) {
			Person person = RolesTests.this.province.world.createUser(firstName, lastName);
			this.group.add(RolesTests.this.province.administrator, person);
			return new Phone(RolesTests.this.province.world, person, this.group.id());
		}

		Message names(Phone person, String command, String notice) {
			Message word = person.says("Tôi ở đây");
			this.admin.replies(word, command);
			return this.admin.reads(notice);
		}

		/** The report of linking the group once more. */
		Message linked() {
			this.admin.says("/start lienket_" + this.code);
			return this.admin.reads("Nhóm đã nhận phiếu của");
		}

		List<String> people() {
			return RolesTests.this.scene.database()
				.query("select name from role_grant where revoked_at is null and unit = (select department from desk where address = ?)",
						(row, number) -> row.getString(1), "telegram:" + this.group.id());
		}

	}

}
