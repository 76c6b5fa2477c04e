package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.sandbox.Message;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A group is reminded at the deadline and on each working morning after it, in working
 * hours only, until it has answered. Its days follow one another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReminderFlowTests {

	private static final String LIST = "đã đến hạn, đang chờ trả lời";

	private static final String DEADLINE = "đang chờ Sở Tư pháp trả lời, hạn";

	private DeskScene scene;

	private Phone first;

	private Phone second;

	private Message card;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.reminder.scan=100ms");
		this.first = this.scene.officer();
		this.card = this.scene.card(this.first, "kremind1");
		this.second = this.scene.officer();
		this.scene.card(this.second, "kremind2");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	void nothingBeforeTheDeadline() {
		goTo(10, 8, 40);
		assertThat(staff().count(DEADLINE) + staff().count(LIST)).isZero();
	}

	@Test
	@Order(2)
	void eachTicketIsNamedAtItsDeadlineUnderItsCard() {
		goTo(10, 9, 5);
		staff().sees("kremind1\n\nXã Như Thanh " + DEADLINE);
		Message word = staff().sees("kremind2\n\nXã Như Thanh " + DEADLINE);
		assertThat(word.text()).startsWith("Phiếu #").contains("Chưa có ai nhận xử lý").contains("9:0");
		assertThat(staff().count(DEADLINE)).isEqualTo(2);
		assertThat(staff().sees("kremind1\n\nXã Như Thanh").replyTo()).isEqualTo(this.card.id());
	}

	@Test
	@Order(3)
	void theNextWorkingMorningBringsOneList() {
		goTo(10, 16, 0);
		goTo(10, 22, 0);
		assertThat(staff().count(LIST)).isZero();
		goTo(11, 7, 45);
		assertThat(staff().count(LIST)).isZero();
		goTo(11, 8, 5);
		Message list = staff().reads(LIST);
		assertThat(list.text()).contains("Sở Tư pháp: 2 phiếu")
			.contains("kremind1")
			.contains("kremind2")
			.contains("quá hạn 1 ngày làm việc");
		goTo(11, 15, 0);
		assertThat(staff().count(LIST)).isOne();
	}

	@Test
	@Order(4)
	void nothingAtNightAndOnTheWeekend() {
		goTo(11, 23, 30);
		goTo(12, 9, 0);
		goTo(13, 15, 0);
		assertThat(staff().count(LIST)).isOne();
	}

	@Test
	@Order(5)
	void whatIsAnsweredIsRemindedOfNoMore() {
		staff().replies(this.card, "Trả lời khi đã trễ: chứng thực được theo Điều 20.");
		this.first.reads("khi đã trễ");
		goTo(14, 8, 5);
		Message list = staff().reads(LIST);
		assertThat(list.text()).contains("kremind2").doesNotContain("kremind1").contains("quá hạn 2 ngày");
	}

	@Test
	@Order(6)
	void aJumpOverSeveralDaysBringsOneList() {
		goTo(23, 10, 0);
		staff().reads(LIST);
		goTo(23, 15, 0);
		assertThat(staff().count(LIST)).isEqualTo(3);
	}

	@Test
	@Order(7)
	void nothingOnAHoliday() {
		goTo(31, 16, 0);
		staff().reads(LIST);
		long before = staff().count(LIST);
		this.scene.province.goTo(LocalDateTime.of(2027, 1, 1, 9, 0));
		settle();
		assertThat(staff().count(LIST)).isEqualTo(before);
		this.scene.province.goTo(LocalDateTime.of(2027, 1, 4, 9, 0));
		staff().reads(LIST);
	}

	private Phone staff() {
		return this.scene.staff();
	}

	/** To a time of day in December 2026, and looks round there. */
	private void goTo(int day, int hour, int minute) {
		this.scene.province.goTo(LocalDateTime.of(2026, 12, day, hour, minute));
		settle();
	}

	/** Longer than it is between two looks at what is due. */
	private static void settle() {
		try {
			TimeUnit.MILLISECONDS.sleep(600);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
