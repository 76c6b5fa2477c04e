package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** The daily line to administrators about what did not arrive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailuresLineTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void administratorsReadOnTheNextWorkingMorningWhatDidNotArrive() throws InterruptedException {
		Phone administrator = this.scene.province.administrator();
		administrator.person().start();
		administrator.reads("Thông Suốt");
		String kept = keptAnswer();
		String lost = lostAnswer();
		parkedUpdate();
		assertThat(administrator.count("Tin chưa đến nơi")).isZero();
		letTimePass();
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 8, 9, 0));
		Message line = administrator.reads("Tin chưa đến nơi");
		assertThat(line.text()).contains("1 tin đang chờ người nhận quay lại (1 câu trả lời)")
			.contains("1 tin không gửi được nữa (1 câu trả lời)")
			.contains("1 tin gửi đến chưa xử lý được")
			.contains(kept)
			.contains(lost);
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 9, 9, 0));
		TimeUnit.SECONDS.sleep(3);
		assertThat(administrator.count("Tin chưa đến nơi")).isOne();
	}

	private String keptAnswer() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kfail1");
		officer.person().block();
		Message theirs = this.scene.staff().replies(card, "Trả lời cho người đã chặn trợ lý, xem Điều 25.");
		this.scene.lineUnder(theirs, "chưa tới được");
		return DeskScene.number(card);
	}

	private String lostAnswer() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kfail2");
		this.scene.province.api.faults()
			.next("sendMessage", officer.chat(), 3, new Fault.ServerError(400, "Bad Request: MESSAGE_REFUSED"));
		Message theirs = this.scene.staff().replies(card, "Trả lời mà nền tảng từ chối, xem Điều 26.");
		this.scene.lineUnder(theirs, "không nhận nội dung này");
		this.scene.province.api.faults().clear();
		return DeskScene.number(card);
	}

	/** An update of a shape that nobody has foreseen. */
	private void parkedUpdate() {
		database().update("insert into inbox (channel, external_id, lane, payload, burst, received_at, state, attempts)"
				+ " select channel, 'odd', lane, '{\"message\":{\"text\":\"x\"}}', false, received_at, 'NEW', 0"
				+ " from inbox where id = (select max(id) from inbox)");
		Patience.until("it is parked", () -> Integer.valueOf(1)
			.equals(database().queryForObject("select count(*) from inbox where state = 'PARKED'", Integer.class)));
	}

	/** What happened in the last minute is told a day later. */
	private void letTimePass() {
		database().update("update reminder_turn set told_until = dateadd('HOUR', -1, told_until)");
		database().update("update posted set undelivered_at = dateadd('MINUTE', -5, undelivered_at)");
		database().update("update inbox set handled_at = dateadd('MINUTE', -5, handled_at) where state = 'PARKED'");
	}

	private JdbcTemplate database() {
		return this.scene.database();
	}

}
