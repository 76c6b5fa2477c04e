package vn.thongsuot.flow;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A group that becomes a supergroup, where all ids of messages are new: its work goes on,
 * nothing is lost and nothing is answered to the wrong ticket.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupergroupTests {

	private DeskScene scene;

	private Group group;

	private Phone before;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
	}

	@BeforeEach
	void linkABasicGroup() {
		this.group = province().world.createGroup("Sở Nội vụ – nhóm thường", province().administrator);
		this.group.addBot(province().administrator);
		this.group.promoteBot(province().administrator);
		this.before = phone(this.group);
		province().link(this.before, "Sở Nội vụ");
	}

	@AfterEach
	void unlink() {
		province().api.faults().clear();
		Phone admin = phone(new Group(province().world, current(this.group)));
		admin.says("/huylienket");
		admin.presses(admin.reads("Ngừng nhận phiếu của"), "Ngừng nhận phiếu ở nhóm này");
		admin.sees("Nhóm không còn nhận phiếu");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void openCardsArePostedAnewUnderOneLineThatSaysWhy() {
		Phone first = this.scene.officer();
		Message cardOfFirst = card(first, "ksup1a");
		Phone second = this.scene.officer();
		card(second, "ksup1b");
		Phone done = this.scene.officer();
		this.before.replies(card(done, "ksup1c"), "Trả lời trước khi nâng cấp: xem Nghị định 178 ksup1cx.");
		this.before.reads("đã tới máy của");
		Phone now = phone(this.group.migrate(province().administrator));
		Message why = now.reads("vừa được nâng cấp");
		Message again = now.sees("ksup1a");
		Message other = now.sees("ksup1b");
		assertThat(List.of(again.id(), other.id())).allMatch((id) -> id > why.id());
		assertThat(DeskScene.number(again)).isEqualTo(DeskScene.number(cardOfFirst));
		assertThat(again.button("Tôi nhận")).isNotNull();
		Patience.until("as many cards as were said", () -> why.text().contains(" " + cards(now) + " phiếu"));
		now.replies(again, "Trả lời dưới phiếu mới cho người thứ nhất ksup1ax.");
		first.reads("ksup1ax");
		now.replies(other, "Trả lời dưới phiếu mới cho người thứ hai ksup1bx.");
		second.reads("ksup1bx");
		assertThat(first.count("ksup1bx") + second.count("ksup1ax")).isZero();
		done.presses(done.sees("ksup1cx"), "Đã rõ");
		first.presses(first.sees("ksup1ax"), "Đã rõ");
		Patience.until("the end", () -> now.message(again).text().contains("Đã xong"));
		assertThat(now.all()).extracting(Message::text).noneMatch((text) -> text.contains("ksup1c"));
		assertThat(now.count("ksup1a")).isOne();
	}

	@Test
	void aReplyToAnOldCardFindsItsTicketByTheNumberOrIsAskedAbout() {
		Phone first = this.scene.officer();
		String number = DeskScene.number(card(first, "ksup2a"));
		Phone second = this.scene.officer();
		String other = DeskScene.number(card(second, "ksup2b"));
		Phone now = phone(this.group.migrate(province().administrator));
		now.reads("vừa được nâng cấp");
		now.sees("ksup2b");
		now.speaker().other(quoting("Phiếu " + number, "Trả lời phiếu cũ có trích số, xem Điều 5 ksup2ax."));
		first.reads("ksup2ax");
		now.speaker().other(quoting(null, "Trả lời phiếu cũ mà không trích gì, xem Điều 6 ksup2bx."));
		Message ask = now.reads("không nhận ra tin");
		assertThat(first.count("ksup2bx") + second.count("ksup2bx")).isZero();
		now.presses(ask, other + " –");
		second.reads("ksup2bx");
		assertThat(first.count("ksup2bx")).isZero();
	}

	@Test
	void whatWaitsToBeSentFollowsAndArrivesOnce() {
		Phone officer = this.scene.officer();
		card(officer, "ksup3a");
		province().api.faults().next("sendMessage", this.group.id(), 1, new Fault.TooManyRequests(60, false));
		Phone second = this.scene.officer();
		ask(second, "ksup3b");
		second.reads("Đã gửi tới Sở Nội vụ");
		officer.replies(officer.sees("Đã gửi tới"), "Bổ sung đúng lúc nhóm nâng cấp ksup3x");
		officer.reads("Đã chuyển phần bổ sung");
		Phone now = phone(this.group.migrate(province().administrator));
		now.sees("ksup3b");
		Message addition = now.sees("ksup3x");
		now.sees("ksup3a");
		now.replies(addition, "Trả lời dưới phần bổ sung đã theo nhóm ksup3y.");
		officer.reads("ksup3y");
		assertThat(now.count("ksup3b")).isOne();
		assertThat(now.count("ksup3x")).isOne();
		assertThat(this.before.count("ksup3b") + this.before.count("ksup3x")).isZero();
		assertThat(second.count("ksup3y")).isZero();
	}

	@Test
	void aReplyThatWaitsForADecisionIsAskedAboutInTheNewGroup() {
		Phone officer = this.scene.officer();
		Message card = card(officer, "ksup4");
		this.before.replies(card, "Mọi người ơi ai nắm được nội dung này không");
		this.before.reads("nội dung này gửi cho");
		Phone now = phone(this.group.migrate(province().administrator));
		Message line = now.sees("nội dung này gửi cho");
		assertThat(line.text()).contains("ai nắm được nội dung này không");
		assertThat(line.replyTo()).isNull();
		now.presses(line, "Nội bộ");
		Patience.until("the decision", () -> now.message(line).text().contains("nội bộ"));
		assertThat(officer.count("ai nắm được")).isZero();
	}

	private static long cards(Phone phone) {
		return phone.all().stream().filter((message) -> message.text().contains("Hạn trả lời: trước")).count();
	}

	private Message card(Phone officer, String mark) {
		ask(officer, mark);
		return this.before.readsCard(mark);
	}

	/** No two of these are alike, so that nothing stands beside their cards. */
	private static void ask(Phone officer, String mark) {
		officer.says("tinh giản biên chế " + mark + " " + mark + "q " + mark + "r");
		officer.presses("Gửi hỏi");
		officer.presses(officer.reads(mark), "Gửi");
	}

	/** A message that replies to one of ours in the old chat, as Telegram shows it. */
	private ObjectNode quoting(@org.jspecify.annotations.Nullable String quote, String text) {
		ObjectNode message = JsonMapper.shared().createObjectNode().put("text", text);
		ObjectNode origin = message.putObject("external_reply").putObject("origin");
		origin.put("type", "user").put("date", 1_765_000_000);
		origin.putObject("sender_user")
			.put("id", province().world.bot().id())
			.put("is_bot", true)
			.put("first_name", "Thông Suốt");
		if (quote != null) {
			message.putObject("quote").put("text", quote).put("position", 0);
		}
		return message;
	}

	private long current(Group group) {
		Long moved = group.chat().migratedTo();
		return (moved != null) ? moved : group.id();
	}

	private Phone phone(Group where) {
		return new Phone(province().world, province().administrator, where.id());
	}

	private Province province() {
		return this.scene.province;
	}

}
