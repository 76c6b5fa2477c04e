package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Faults;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** What the platform does to us, and what people read all the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformTroubleTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.courier.pause=200ms", "thongsuot.courier.longest-pause=400ms",
				"thongsuot.courier.after-doubt=200ms");
	}

	@AfterEach
	void calm() {
		faults().clear();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void anAnswerForSomebodyWhoHasBlockedUsIsKeptUntilTheyReturn() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat1");
		officer.person().block();
		Message theirs = staff().replies(card, "Trả lời khi người hỏi đã chặn: xem Điều 12 kplat1x.");
		this.scene.lineUnder(theirs, "chưa tới được xã Như Thanh vì người hỏi đã chặn hoặc ngừng dùng trợ lý");
		assertThat(officer.count("kplat1x")).isZero();
		officer.person().unblock();
		officer.reads("kplat1x");
		this.scene.lineUnder(theirs, "đã tới máy của");
		assertThat(officer.count("kplat1x")).isOne();
	}

	@Test
	void anAnswerForADeletedAccountIsSaidNotToHaveArrived() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat2");
		officer.person().deactivate();
		Message theirs = staff().replies(card, "Trả lời khi tài khoản không còn nữa: xem Điều 13.");
		this.scene.lineUnder(theirs, "chưa tới được");
	}

	@Test
	void aGroupThatPutsUsOutAndTakesUsInAgainGoesOn() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat3");
		Group group = this.scene.justice.group();
		group.kickBot(this.scene.province.administrator);
		officer.replies(officer.sees("Đã gửi tới Sở Tư pháp"), "Bổ sung khi trợ lý đang ở ngoài nhóm kplat3b");
		officer.reads("Đã chuyển phần bổ sung");
		assertThat(staff().count("kplat3b")).isZero();
		group.addBot(this.scene.province.administrator);
		group.promoteBot(this.scene.province.administrator);
		staff().reads("kplat3b");
		staff().replies(card, "Trả lời sau khi trợ lý trở lại nhóm, xem Điều 14.");
		officer.reads("sau khi trợ lý trở lại nhóm");
	}

	@Test
	void aGroupThatBecomesASupergroupKeepsItsTickets() {
		Province province = this.scene.province;
		Group group = province.world.createGroup("Sở Nội vụ – nhóm thường", province.administrator);
		group.addBot(province.administrator);
		Phone before = province.administratorIn(group);
		province.link(before, "Sở Nội vụ");
		Phone officer = this.scene.officer();
		officer.says("tinh giản biên chế và chế độ cho cán bộ xã nghỉ việc kplat4");
		officer.presses("Gửi hỏi");
		Message summary = officer.reads("kplat4");
		assertThat(summary.text()).contains("Sở Nội vụ");
		officer.presses(summary, "Gửi");
		Message card = before.reads("kplat4");
		faults().next("sendMessage", officer.chat(), 1, new Fault.TooManyRequests(2, false));
		before.replies(card, "Câu trả lời viết ngay trước khi nhóm nâng cấp, xem Nghị định 178.");
		before.sees("câu trả lời sẽ gửi tới");
		Group after = group.migrate(province.administrator);
		officer.reads("trước khi nhóm nâng cấp");
		Phone now = province.administratorIn(after);
		now.reads("đã tới máy của");
		officer.presses(officer.sees("trước khi nhóm nâng cấp"), "Chưa rõ, hỏi thêm");
		officer.reads("còn chưa rõ điểm nào");
		officer.says("Thế còn người trên 55 tuổi kplat4b?");
		Message again = now.reads("kplat4b");
		now.replies(again, "Câu trả lời sau khi nhóm nâng cấp: áp dụng như nhau.");
		officer.reads("sau khi nhóm nâng cấp");
	}

	@Test
	void textThatThePlatformCannotParseGoesOutPlain() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat5");
		faults().next("sendMessage", officer.chat(), 1,
				new Fault.ServerError(400, "Bad Request: can't parse entities: Unsupported start tag \"x\""));
		staff().replies(card, "Trả lời mà nền tảng không đọc được định dạng, xem Điều 15.");
		Message answer = officer.reads("không đọc được định dạng");
		assertThat(answer.text()).contains("Sở Tư pháp trả lời:").doesNotContain("<b>").doesNotContain("&");
		assertThat(faults().played()).isTrue();
	}

	@Test
	void aVanishedReplyTargetKeepsNothingBack() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat6");
		staff().speaker().delete(card);
		officer.replies(officer.sees("Đã gửi tới Sở Tư pháp"), "Bổ sung khi phiếu đã bị xoá trong nhóm kplat6b");
		Message addition = staff().reads("kplat6b");
		Message theirs = staff().replies(addition, "Trả lời rồi xoá ngay tin của mình, xem Điều 16.");
		staff().speaker().delete(theirs);
		officer.reads("xoá ngay tin của mình");
	}

	@Test
	void aRequestToWaitIsObeyedAndNothingIsLost() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat7");
		faults().next("sendMessage", officer.chat(), 1, new Fault.TooManyRequests(1, false));
		staff().replies(card, "Trả lời khi một máy bị giới hạn, xem Điều 17.");
		officer.reads("khi một máy bị giới hạn");
		faults().next("sendMessage", officer.chat(), 1, new Fault.TooManyRequests(1, true));
		staff().replies(card, "Trả lời khi cả hệ thống bị giới hạn, xem Điều 18.");
		officer.reads("cả hệ thống bị giới hạn");
		assertThat(officer.count("bị giới hạn")).isEqualTo(2);
		assertThat(officer.count("(gửi lại)")).isZero();
	}

	@Test
	void errorsOfThePlatformAreOvercome() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat8");
		faults().next("sendMessage", officer.chat(), 1, new Fault.ServerError(500, "Internal Server Error"));
		staff().replies(card, "Trả lời khi máy chủ lỗi 500, xem Điều 19.");
		officer.reads("khi máy chủ lỗi 500");
		faults().next("sendMessage", officer.chat(), 1, new Fault.BadGateway());
		staff().replies(card, "Trả lời khi cổng trung gian báo lỗi, xem Điều 20.");
		officer.reads("khi cổng trung gian báo lỗi");
		faults().next("sendMessage", officer.chat(), 1, new Fault.CutBefore());
		staff().replies(card, "Trả lời khi đường truyền đứt giữa chừng, xem Điều 21.");
		officer.reads("khi đường truyền đứt");
		assertThat(faults().played()).isTrue();
	}

	@Test
	void aSendWhoseAnswerIsLostIsRepeatedOnceAndMarked() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat9");
		faults().next("sendMessage", officer.chat(), 1, new Fault.CutAfter());
		staff().replies(card, "Trả lời mà nền tảng không xác nhận, xem Điều 22.");
		officer.reads("(gửi lại)");
		assertThat(officer.count("không xác nhận")).isEqualTo(2);
		assertThat(officer.count("(gửi lại)")).isOne();
		Message unmarked = officer.all()
			.stream()
			.filter((message) -> message.text().contains("không xác nhận") && !message.text().contains("(gửi lại)"))
			.findFirst()
			.orElseThrow();
		officer.replies(unmarked, "Xã muốn hỏi thêm về khoản 2 của Điều này");
		officer.reads("Gửi tin vừa rồi thành câu hỏi thêm?");
	}

	@Test
	void anOutageThatTakesCallsAndCutsThemEndsInOneRepetition() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat13");
		long chat = officer.chat();
		faults().next("sendMessage", chat, 1, new Fault.CutAfter());
		faults().next("getChat", chat, 3, new Fault.CutBefore());
		faults().next("getChat", chat, 2, new Fault.ServerError(502, "Bad Gateway"));
		Message theirs = staff().replies(card, "Trả lời khi đường truyền nhận rồi cắt, xem Điều 24.");
		officer.reads("(gửi lại)");
		this.scene.lineUnder(theirs, "đã tới máy của");
		assertThat(faults().played()).isTrue();
		assertThat(officer.count("nhận rồi cắt")).isEqualTo(2);
		assertThat(officer.count("(gửi lại)")).isOne();
	}

	@Test
	void anAnswerThatIsNeverConfirmedIsSaidToBeInDoubt() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat14");
		faults().next("sendMessage", officer.chat(), 2, new Fault.CutBefore());
		Message theirs = staff().replies(card, "Trả lời mà không lần gửi nào được xác nhận, xem Điều 27.");
		this.scene.lineUnder(theirs, "chưa rõ câu trả lời đã tới xã Như Thanh hay chưa");
		assertThat(officer.count("Điều 27")).isZero();
		staff().replies(card, "Trả lời lần nữa sau khi không được xác nhận, xem Điều 28.");
		assertThat(officer.reads("Điều 28").text()).doesNotContain("(gửi lại)");
	}

	@Test
	void aCardWhoseAnswerWasLostCanBeRepliedTo() {
		Phone officer = this.scene.officer();
		faults().next("sendMessage", this.scene.justice.group().id(), 1, new Fault.CutAfter());
		DeskScene.ask(officer, "kplat10");
		officer.reads("Đã gửi tới Sở Tư pháp");
		Message first = staff().sees("kplat10");
		Patience.until("the repeated card", () -> staff().count("kplat10") == 2);
		Message unmarked = staff().all()
			.stream()
			.filter((message) -> message.text().contains("kplat10") && !message.text().contains("(gửi lại)"))
			.findFirst()
			.orElse(first);
		staff().replies(unmarked, "Trả lời dưới phiếu mà nền tảng không xác nhận kplat10x.");
		officer.reads("kplat10x");
	}

	@Test
	void aPlatformThatCannotBeReachedLosesNothing() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kplat11");
		Message theirs = staff().replies(card, "Trả lời ngay trước khi mất mạng, xem Điều 23 kplat11x.");
		this.scene.lineUnder(theirs, "sẽ gửi tới");
		this.scene.province.offline(() -> {
			officer.replies(officer.sees("Đã gửi tới"), "Bổ sung khi mất mạng kplat11b");
			Patience.until("the health says so", () -> this.scene.province.health().contains("cannot be reached"));
		});
		officer.reads("kplat11x");
		officer.sees("Gửi tin vừa rồi thành câu hỏi thêm?");
		assertThat(officer.count("kplat11x")).isOne();
	}

	private Faults faults() {
		return this.scene.province.api.faults();
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
