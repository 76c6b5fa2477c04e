package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** A reply waits, can be stopped, hurried, asked about, edited and taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskManneredRepliesTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.ticket.hold=8s");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aHeldReplyIsStoppedWithOnePress() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman1");
		Message theirs = staff().replies(card, "Hồ sơ nộp ở Sở, chỗ này viết nhầm kman1x.");
		Message line = this.scene.lineUnder(theirs, "câu trả lời sẽ gửi tới xã Như Thanh sau");
		assertThat(staff().pressesAndIsTold(line, "Không gửi, nội bộ")).contains("Đã giữ làm nội bộ");
		this.scene.lineUnder(theirs, "trao đổi nội bộ, không gửi cho xã");
		Message now = staff().replies(card, "Đây mới là câu trả lời, xã xem Nghị định 23.");
		assertThat(staff().pressesAndIsTold(this.scene.lineUnder(now, "sẽ gửi tới"), "Gửi ngay"))
			.contains("Đang gửi câu trả lời");
		officer.reads("mới là câu trả lời");
		assertThat(officer.count("viết nhầm")).isZero();
	}

	@Test
	void aReplyOfWhichNobodySaysAnythingLeavesByItself() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman2");
		staff().replies(card, "Câu trả lời tự gửi đi sau thời gian chờ.");
		officer.reads("tự gửi đi sau");
	}

	@Test
	void aVeryShortReplyIsAskedFirstAndAgainWhileItWaits() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman3");
		Message theirs = staff().replies(card, "Được kman3");
		Message line = this.scene.lineUnder(theirs, "gửi cho xã Như Thanh, hay chỉ trao đổi trong nhóm");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("NEW");
		askAgainNow("Được kman3");
		Patience.until("asked again", () -> staff().message(line).text().contains("đã hỏi lại"));
		assertThat(staff().message(line).buttons()).isEmpty();
		Message again = this.scene.lineUnder(theirs, "hay chỉ trao đổi trong nhóm");
		assertThat(officer.count("Được kman3")).isZero();
		staff().presses(again, "Gửi cho xã");
		officer.reads("Được kman3");
	}

	@Test
	void nobodyIsAskedAgainInTheQuietHoursOfTheGroup() {
		Message card = this.scene.card(this.scene.officer(), "kman5");
		Message theirs = staff().replies(card, "Được kman5");
		Message line = this.scene.lineUnder(theirs, "hay chỉ trao đổi trong nhóm");
		staff().says("/nhacviec");
		Message habits = staff().reads("Giờ nhận nhắc việc");
		staff().presses(habits, "Không nhắc trước 13:00");
		askAgainNow("Được kman5");
		Patience.until("it was looked at",
				() -> !this.scene.database()
					.queryForList("select id from reply where answer = 'Được kman5' and release_at > ?", Long.class,
							this.scene.province.now().atOffset(ZoneOffset.UTC))
					.isEmpty());
		assertThat(staff().message(line).text()).doesNotContain("đã hỏi lại");
		staff().presses(habits, "Không đặt giờ yên tĩnh");
		askAgainNow("Được kman5");
		Patience.until("asked again", () -> staff().message(line).text().contains("đã hỏi lại"));
	}

	private void askAgainNow(String answer) {
		this.scene.database()
			.update("update reply set release_at = ? where answer = ? and state = 'ASKED'",
					this.scene.province.now().minusSeconds(60).atOffset(ZoneOffset.UTC), answer);
	}

	@Test
	void wordsToAColleagueAreAskedFirst() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman4");
		Message theirs = staff().replies(card, "Anh Minh ơi xem giúp em phiếu này với kman4x");
		Message line = this.scene.lineUnder(theirs, "hay chỉ trao đổi trong nhóm");
		assertThat(staff().pressesAndIsTold(line, "Nội bộ")).contains("Đã giữ làm nội bộ");
		this.scene.lineUnder(theirs, "trao đổi nội bộ");
		assertThat(staff().pressesAndIsTold(card, "Tôi nhận")).contains("đã nhận");
		assertThat(officer.count("kman4x")).isZero();
	}

	@Test
	@Walks(TicketAction.NOTE)
	void anInternalNoteIsKeptInTheTicketsCourse() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman5");
		Message theirs = staff().replies(card, "// đã hỏi Cục Hộ tịch, chờ kman5x");
		this.scene.lineUnder(theirs, "trao đổi nội bộ");
		staff().says("/phieu " + DeskScene.number(card).substring(1));
		assertThat(staff().reads("Cơ quan trả lời").text()).contains("ghi nội bộ").contains("kman5x");
		officer.says("/cuatoi");
		officer.presses(officer.reads("Câu hỏi của anh/chị"), "kman5");
		assertThat(officer.reads("kman5").text()).doesNotContain("kman5x");
	}

	@Test
	@Walks(TicketAction.UNANSWER)
	@Refuses(TicketAction.UNANSWER)
	void whatWasNoAnswerReopensTheTicketWithItsOldDeadline() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman6");
		String due = card.text().replaceFirst("(?s).*Hạn trả lời: trước ([^\\n]*).*", "$1").strip();
		Message theirs = staff().replies(card, "Sở đã nhận được câu hỏi và đang xem xét nội dung.");
		staff().presses(this.scene.lineUnder(theirs, "sẽ gửi tới"), "Gửi ngay");
		officer.reads("đang xem xét nội dung");
		Message line = this.scene.lineUnder(theirs, "đã tới máy của");
		Patience.until("answered", () -> staff().message(card).text().contains("Đã trả lời lúc"));
		String retract = Phone.data(line, "Đây chưa phải trả lời");
		assertThat(staff().pressesAndIsTold(line, "Đây chưa phải trả lời")).contains("vẫn chờ trả lời");
		assertThat(officer.reads("tin vừa gửi chưa phải câu trả lời").text()).contains(due);
		this.scene.lineUnder(theirs, "Hạn cũ vẫn tính");
		assertThat(staff().told(staff().speaker().press(line.id(), retract))).contains("không có gì thay đổi");
		assertThat(this.scene.state(DeskScene.number(card))).isNotEqualTo("ANSWERED");
		Patience.until("open again", () -> staff().message(card).text().contains(due));
	}

	@Test
	void anEditBeforeSendingReplacesTheText() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman7");
		Message theirs = staff().replies(card, "Xã thực hiện theo Điều 5 của Nghị định kman7sai.");
		this.scene.lineUnder(theirs, "sẽ gửi tới");
		staff().speaker().edit(theirs, "Xã thực hiện theo Điều 6 của Nghị định kman7dung.");
		Message line = this.scene.lineUnder(theirs, "Đã thay bằng nội dung anh/chị vừa sửa");
		staff().presses(line, "Gửi ngay");
		officer.reads("kman7dung");
		assertThat(officer.count("kman7sai")).isZero();
		this.scene.lineUnder(theirs, "đã tới máy của");
		staff().speaker().edit(theirs, "Xã thực hiện theo Điều 7 của Nghị định kman7muon.");
		this.scene.lineUnder(theirs, "đã gửi đính chính tới xã Như Thanh");
		officer.reads("kman7muon");
	}

	@Test
	void aReplyToALateTicketsReminderIsAskedFirst() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kman8");
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 31, 9, 0));
		Message list = staff().reads("đã đến hạn, đang chờ trả lời");
		Message theirs = staff().replies(list, DeskScene.number(card) + " đã có hướng dẫn chung gửi các xã rồi kman8x");
		Message line = this.scene.lineUnder(theirs, "hay chỉ trao đổi trong nhóm");
		staff().presses(line, "Gửi cho xã");
		officer.reads("kman8x");
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
