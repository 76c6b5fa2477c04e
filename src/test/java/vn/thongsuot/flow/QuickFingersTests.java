package vn.thongsuot.flow;

import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** People who press and answer before the platform has told us the message's id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickFingersTests {

	private static final Fault LATE = new Fault.LateAnswer(Duration.ofMillis(900));

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.inbox.patience=20s");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aPressInAGroupTurnsThePageThatIsStillBeingSent() {
		Phone admin = new Phone(this.scene.province.world, this.scene.province.administrator,
				this.scene.justice.group().id());
		this.scene.province.api.faults().next("sendMessage", admin.chat(), 1, LATE);
		admin.says("/lienket");
		Message screen = admin.reads("Muốn thay đổi, mời anh/chị chọn cơ quan");
		int before = admin.all().size();
		admin.presses(screen, "Trang sau");
		Patience.until("the next page in place",
				() -> admin.message(screen).buttons().stream().anyMatch((button) -> button.text().contains("trước")));
		assertThat(admin.all()).hasSize(before);
		admin.presses(screen, "Thôi");
		admin.sees("Không có gì thay đổi");
	}

	@Test
	void aReplyInPrivateToAPlaceThatIsStillBeingSentStaysWithItsTicket() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kquick1");
		this.scene.province.api.faults().next("sendLocation", officer.chat(), 1, LATE);
		this.scene.staff().speaker().replyingTo(card).location(19.8, 105.7);
		Patience.until("the place", () -> officer.all().stream().anyMatch((message) -> message.body().has("location")));
		Message place = officer.all()
			.stream()
			.filter((message) -> message.body().has("location"))
			.findFirst()
			.orElseThrow();
		officer.replies(place, "Nơi này có làm việc thứ bảy không kquick1x");
		officer.reads("Gửi tin vừa rồi thành câu hỏi thêm?");
	}

	@Test
	void nobodyElseWaitsMeanwhile() {
		Phone officer = this.scene.officer();
		Phone admin = new Phone(this.scene.province.world, this.scene.province.administrator,
				this.scene.justice.group().id());
		this.scene.province.api.faults()
			.next("sendMessage", admin.chat(), 1, new Fault.LateAnswer(Duration.ofSeconds(6)));
		admin.says("/lienket");
		Message screen = admin.reads("Muốn thay đổi, mời anh/chị chọn cơ quan");
		var press = admin.presses(screen, "Trang sau");
		officer.says("/trogiup");
		officer.reads("Anh/chị làm được gì ở đây");
		assertThat(this.scene.province.world.press(press.id()).answered()).isFalse();
		admin.told(press);
	}

}
