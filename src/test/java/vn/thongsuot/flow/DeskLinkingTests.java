package vn.thongsuot.flow;

import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** How groups become desks, and what groups that nobody links are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskLinkingTests {

	private Province province;

	@BeforeAll
	void open() {
		this.province = Province.on(TestDatabase.h2(), "thongsuot.desk.link-within=6s");
		this.province.goTo(DeskScene.MONDAY_AT_NINE);
	}

	@AfterAll
	void close() {
		this.province.close();
	}

	@Test
	void aGroupThatNobodyLinksGetsOneSentenceAndIsLeft() {
		Group group = this.province.supergroup("Nhóm không ai liên kết");
		Phone phone = this.province.administratorIn(group);
		phone.reads("Nhóm chưa được liên kết. Quản trị viên");
		phone.reads("trợ lý xin phép rời nhóm");
		Patience.until("the bot has left", () -> !isInside(group));
		assertThat(phone.all().stream().filter((message) -> !message.text().isEmpty())).hasSize(2);
	}

	@Test
	void onlyAnAdministratorOfTheProductLinks() {
		Person stranger = this.province.world.createUser("Người", "Lạ");
		Group group = this.province.supergroup("Nhóm của người lạ", stranger);
		Phone phone = new Phone(this.province.world, stranger, group.id());
		phone.says("/lienket");
		phone.reads("Chỉ quản trị viên của hệ thống liên kết được");
		this.province.administratorIn(group).says("/lienket");
		Message screen = this.province.administratorIn(group).reads("là nơi làm việc của cơ quan nào");
		assertThat(phone.told(phone.presses(screen, "Bộ phận Thường trực"))).contains("Chỉ quản trị viên của hệ thống");
		phone.speaker().anonymously().say("/lienket");
		phone.reads("đang viết ẩn danh");
	}

	@Test
	void aLinkIntoAGroupLinksIt() {
		Group group = this.province.world.createSupergroup("Sở Nội vụ – hỏi đáp", false, this.province.administrator);
		group.addBot(this.province.administrator, "lienket_" + code("Sở Nội vụ"));
		Message done = this.province.administratorIn(group).reads("Nhóm đã nhận phiếu của Sở Nội vụ");
		assertThat(done.text()).contains("Còn thiếu").contains("chưa là quản trị viên");
		pause();
		assertThat(isInside(group)).isTrue();
	}

	@Test
	void whatIsMissingIsSaid() {
		Group group = this.province.world.createGroup("Sở Y tế – nhóm thường", this.province.administrator);
		group.addBot(this.province.administrator);
		Phone admin = this.province.administratorIn(group);
		Message done = this.province.link(admin, "Sở Y tế");
		assertThat(done.text()).contains("Nhóm đang là nhóm thường").contains("chưa là quản trị viên");
		assertThat(done.text()).doesNotContain("chưa được phép gửi tin");
	}

	@Test
	void whereWeMayNotWriteTheAdministratorReadsItInPrivate() {
		Group group = this.province.supergroup("Sở Khoa học và Công nghệ – cấm nói");
		group.restrictBot(this.province.administrator);
		Phone inGroup = this.province.administratorIn(group);
		Phone admin = this.province.administrator();
		admin.person().start();
		admin.reads("Thông Suốt");
		String bot = this.province.world.bot().username();
		inGroup.says("/lienket@" + bot);
		assertThat(admin.reads("chưa cho phép trợ lý gửi tin").text()).contains("cấm nói").contains("Quyền của nhóm");
		inGroup.says("/start@" + bot + " lienket_" + code("Sở Khoa học và Công nghệ"));
		assertThat(admin.reads("Nhóm đã nhận phiếu của").text()).contains("chưa cho phép trợ lý gửi tin")
			.contains("Còn thiếu")
			.contains("Trợ lý chưa được phép gửi tin");
		assertThat(inGroup.count("Nhóm đã nhận phiếu của")).isZero();
		Patience.until("the refusal is known", () -> isClosed(group));
		group.promoteBot(this.province.administrator);
		assertThat(inGroup.reads("Nhóm đã nhận phiếu của").text()).doesNotContain("chưa được phép");
	}

	@Test
	void aGroupInWhichWeMayNotWriteIsToldOnceWeMay() {
		Group group = this.province.supergroup("Sở Công Thương – cấm nói");
		group.promoteBot(this.province.administrator);
		this.province.link(this.province.administratorIn(group), "Sở Công Thương");
		group.restrictBot(this.province.administrator);
		this.province.administratorIn(group).says("/lienket@" + this.province.world.bot().username());
		pause();
		group.promoteBot(this.province.administrator);
		this.province.administratorIn(group).reads("Nhóm đang nhận phiếu của Sở Công Thương");
	}

	@Test
	void anUnlinkedGroupIsADeskNoLonger() {
		Group group = this.province.supergroup("Sở Xây dựng – hỏi đáp");
		group.promoteBot(this.province.administrator);
		Phone admin = this.province.administratorIn(group);
		this.province.link(admin, "Sở Xây dựng");
		admin.says("/huylienket");
		Message ask = admin.reads("Ngừng nhận phiếu của Sở Xây dựng");
		admin.presses(ask, "Ngừng nhận phiếu ở nhóm này");
		admin.sees("Nhóm không còn nhận phiếu");
		admin.says("/viec");
		admin.reads("Nhóm này chưa nhận phiếu");
		admin.reads("trợ lý xin phép rời nhóm");
	}

	@Test
	void theGreetingSaysWithWhomTheGroupIsLinked() {
		Group group = this.province.supergroup("Sở Tài chính – hỏi đáp");
		group.addBot(this.province.administrator);
		Phone admin = this.province.administratorIn(group);
		Message greeting = admin.reads("Nhóm chưa được liên kết. Quản trị viên");
		this.province.link(admin, "Sở Tài chính");
		Patience.until("the greeting of a linked group",
				() -> admin.message(greeting).text().contains("Nhóm đã liên kết với Sở Tài chính"));
		assertThat(admin.count("Nhóm chưa được liên kết")).isZero();
		admin.says("/huylienket");
		admin.presses(admin.reads("Ngừng nhận phiếu của Sở Tài chính"), "Ngừng nhận phiếu ở nhóm này");
		Patience.until("the greeting of a group that is not linked",
				() -> admin.message(greeting).text().contains("Nhóm chưa được liên kết. Quản trị viên"));
	}

	private boolean isClosed(Group group) {
		return !this.province.bean(JdbcTemplate.class)
			.query("select 1 from outbox_lane where address = ? and closed_reason is not null",
					(row, index) -> row.getInt(1), "telegram:" + group.id())
			.isEmpty();
	}

	private static boolean isInside(Group group) {
		return Set.of("MEMBER", "ADMINISTRATOR", "RESTRICTED").contains(group.bot().status().toString());
	}

	private String code(String department) {
		return this.province.bean(vn.thongsuot.directory.Departments.class)
			.all()
			.stream()
			.filter((one) -> one.fullName().equals(department))
			.findFirst()
			.orElseThrow()
			.code();
	}

	/** Longer than an unlinked group may stay. */
	private static void pause() {
		try {
			Thread.sleep(7000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
