package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** The product is stopped in the middle and started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestartTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.ticket.hold=3s");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aHeldReplyLeavesAfterwardsAndCanStillBeStopped() {
		Phone one = this.scene.officer();
		Phone two = this.scene.officer();
		Message first = this.scene.card(one, "kstart1a");
		Message second = this.scene.card(two, "kstart1b");
		Message leaves = this.scene.staff().replies(first, "Câu trả lời đang chờ thì trợ lý khởi động lại kstart1x.");
		Message stays = this.scene.staff().replies(second, "Nơi nộp viết nhầm ngay trước khi khởi động lại kstart1y.");
		Message line = this.scene.lineUnder(stays, "sẽ gửi tới");
		this.scene.lineUnder(leaves, "sẽ gửi tới");
		this.scene.province.restart(() -> this.scene.staff().presses(line, "Không gửi, nội bộ"));
		one.reads("kstart1x");
		this.scene.lineUnder(leaves, "đã tới máy của");
		assertThat(two.count("kstart1y")).isZero();
		this.scene.lineUnder(stays, "trao đổi nội bộ");
	}

	@Test
	void aDraftGoesOnWhereItWas() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		officer.says("chứng thực bản sao giấy tờ kstart2");
		Message summary = officer.reads("kstart2");
		this.scene.province.restart();
		officer.says("viết thêm sau khi trợ lý khởi động lại kstart2b");
		Message now = officer.reads("kstart2b");
		assertThat(now.text()).contains("kstart2");
		assertThat(summary.id()).isLessThanOrEqualTo(now.id());
		officer.presses(now, "Gửi");
		officer.reads("Đã gửi tới Sở Tư pháp");
		assertThat(this.scene.staff().reads("kstart2b").text()).contains("kstart2");
	}

	@Test
	void whatWasWrittenMeanwhileIsHandledOnce() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kstart3");
		this.scene.province.restart(() -> {
			this.scene.staff().replies(card, "Câu trả lời viết lúc trợ lý đang tắt, xem Điều 24 kstart3x.");
			officer.says("/cuatoi");
		});
		officer.reads("Câu hỏi của anh/chị và của xã");
		officer.sees("kstart3x");
		assertThat(officer.count("kstart3x")).isOne();
		assertThat(officer.count("Câu hỏi của anh/chị và của xã")).isOne();
	}

	@Test
	void whatWaitedToGoOutGoesOutOnce() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kstart4");
		this.scene.province.api.faults().next("sendMessage", officer.chat(), 1, new Fault.TooManyRequests(5, false));
		Message theirs = this.scene.staff().replies(card, "Câu trả lời chưa kịp gửi thì khởi động lại kstart4x.");
		this.scene.staff().presses(this.scene.lineUnder(theirs, "sẽ gửi tới"), "Gửi ngay");
		this.scene.lineUnder(theirs, "đang gửi tới");
		this.scene.province.restart();
		officer.reads("kstart4x");
		this.scene.lineUnder(theirs, "đã tới máy của");
		assertThat(officer.count("kstart4x")).isOne();
	}

}
