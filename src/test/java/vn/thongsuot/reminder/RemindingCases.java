package vn.thongsuot.reminder;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.Department;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** What desks hear about their tickets; run on each database. */
abstract class RemindingCases extends ReminderCase {

	@Test
	void saysItUnderTheCardAtTheDeadline() {
		long ticket = this.office.file(1);
		card(ticket, 1);
		this.office.claim(ticket);
		this.office.lookUntil("2026-11-19 09:55");
		assertThat(said()).isEmpty();
		this.office.lookAt("2026-11-19 10:00");
		FakeOutbox.Sent word = said().getFirst();
		assertThat(word.message().replyTo()).isEqualTo(new ReplyTarget.Ours("card:" + ticket));
		assertThat(word.message().priority()).isEqualTo(Outgoing.Priority.BULK);
		assertThat(word.message().about()).isEqualTo(Subject.of("ticket", ticket));
		assertThat(word.text()).isEqualTo("""
				Phiếu #%d – Hồ sơ khai sinh quá hạn

				Phường Hạc Thành đang chờ Sở Một trả lời, hạn 10:00 thứ Năm 19/11.
				Lê Thị Bình đã nhận xử lý.

				Kính nhờ Sở Một trả lời bằng cách trả lời (vuốt) tin này.""".formatted(ticket));
	}

	@Test
	void hangsUnderTheLatestCardOfTheGroup() {
		long ticket = this.office.file(1);
		card(ticket, 1);
		this.office.post(this.outbox, cardOf(ticket, 1).keyed("card:" + ticket + ":2"));
		this.office.post(this.outbox, cardOf(ticket, 2).keyed("card:" + ticket + ":3"));
		this.office.lookAt("2026-11-19 10:00");
		assertThat(said().getFirst().message().replyTo()).isEqualTo(new ReplyTarget.Ours("card:" + ticket + ":2"));
	}

	@Test
	void hangsUnderNoCardOfAnotherGroup() {
		long ticket = this.office.file(1);
		card(ticket, 2);
		this.office.lookAt("2026-11-19 10:00");
		assertThat(said().getFirst().message().replyTo()).isNull();
	}

	@Test
	void sendsOneListADayMostOverdueFirst() {
		long first = this.office.file(1);
		this.office.at("2026-11-17 10:00");
		long second = this.office.file(1);
		long others = this.office.file(2);
		this.office.lookUntil("2026-11-19 17:00");
		this.outbox.clear();
		this.office.lookUntil("2026-11-23 12:00");
		assertThat(times("D1")).containsExactly("2026-11-20T01:00:00Z", "2026-11-20T03:00:00Z", "2026-11-23T01:00:00Z");
		FakeOutbox.Sent list = this.outbox.to(FakeProvince.group("D1")).getLast();
		assertThat(list.tickets()).containsExactly(first, second);
		assertThat(list.message().replyTo()).isNull();
		assertThat(list.text()).isEqualTo("""
				Sở Một: 2 phiếu đã đến hạn, đang chờ trả lời

				1. Phiếu #%d – Hồ sơ khai sinh quá hạn – quá hạn 2 ngày làm việc
				2. Phiếu #%d – Hồ sơ khai sinh quá hạn – quá hạn 1 ngày làm việc

				Kính nhờ Sở Một trả lời sớm. Trả lời (vuốt) tin của từng phiếu, hoặc trả lời tin này rồi chọn phiếu."""
			.formatted(first, second));
		assertThat(this.outbox.to(FakeProvince.group("D2")).getLast().tickets()).containsExactly(others);
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void keepsSilentAtNightAtLunchAndOnHolidays() {
		this.office.at("2026-11-18 16:00");
		this.office.file(1);
		this.office.lookUntil("2026-11-23 16:05");
		this.outbox.clear();
		this.office.lookUntil("2026-11-25 07:55");
		assertThat(said()).isEmpty();
		this.office.lookAt("2026-11-25 08:00");
		assertThat(said()).hasSize(1);
	}

	@Test
	void sendsOneListAfterAnOutage() {
		for (int i = 0; i < 10; i++) {
			this.office.file(1);
		}
		this.office.lookAt("2026-11-23 07:30");
		assertThat(said()).isEmpty();
		this.office.lookAt("2026-11-23 08:00");
		assertThat(said()).hasSize(1);
		assertThat(said().getFirst().tickets()).hasSize(10);
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(said()).hasSize(1);
	}

	@Test
	void namesManyDeadlinesAtOnceInOneList() {
		for (int i = 0; i < 4; i++) {
			this.office.file(1);
		}
		this.office.lookAt("2026-11-19 10:00");
		assertThat(said()).hasSize(1);
		assertThat(said().getFirst().text()).contains("4 phiếu").contains("đến hạn 10:00 thứ Năm 19/11");
	}

	@Test
	void saysNothingAfterTheAnswerOrTheWithdrawal() {
		this.office.answer(this.office.file(1));
		this.office.withdraw(this.office.file(1));
		assertThat(this.office.plans()).isZero();
		this.office.lookUntil("2026-11-20 12:00");
		assertThat(said()).isEmpty();
	}

	@Test
	void waitsWhileAReplyIsAboutToLeave() {
		long ticket = this.office.file(1);
		this.office.at("2026-11-19 10:00");
		Reply reply = this.office.write(ticket, true);
		this.office.look();
		assertThat(said()).isEmpty();
		this.office.keepInternal(reply);
		this.office.look();
		assertThat(said()).hasSize(1);
	}

	@Test
	void countsAReplyOfUnknownIntentAsNoAnswer() {
		long ticket = this.office.file(1);
		this.office.write(ticket, false);
		this.office.lookAt("2026-11-19 10:00");
		assertThat(said()).hasSize(1);
	}

	@Test
	void goesOnWhenWhatWentOutWasNoAnswer() {
		long ticket = this.office.file(1);
		Reply reply = this.office.write(ticket, true);
		this.office.send(reply);
		this.office.at("2026-11-17 10:00");
		this.office.retract(reply);
		this.office.lookAt("2026-11-19 10:00");
		assertThat(said()).hasSize(1);
	}

	@Test
	void saysNothingWhileTheOfficerOwesInformation() {
		long ticket = this.office.file(1);
		this.office.putInto(ticket, "AWAITING_OFFICER");
		this.office.handOver(ticket);
		assertThat(this.office.plans()).isZero();
	}

	@Test
	void followsATicketToAnotherDepartment() {
		long ticket = this.office.file(1);
		this.office.at("2026-11-18 09:00");
		this.office.transfer(ticket, 2);
		this.office.lookUntil("2026-11-23 09:00");
		assertThat(this.outbox.to(FakeProvince.group("D1"))).isEmpty();
		assertThat(times("D2")).containsExactly("2026-11-23T02:00:00Z");
	}

	@Test
	void tellsTheStandingUnitForAGroupThatIsGone() {
		long ticket = this.office.file(1);
		long own = this.office.file(1);
		this.province.lose("D1");
		this.office.lookUntil("2026-11-20 08:00");
		FakeOutbox.Sent list = this.outbox.to(FakeProvince.group(Department.STANDING_UNIT)).getLast();
		assertThat(list.tickets()).containsExactly(ticket, own);
		assertThat(list.text()).contains("Hồ sơ khai sinh quá hạn (Sở Một) –")
			.contains("Cơ quan phụ trách chưa nhận được tin qua nhóm");
	}

	@Test
	void tellsTheStandingUnitWhatDidNotArrive() {
		long ticket = this.office.file(1);
		this.office.lookAt("2026-11-19 10:00");
		Outgoing refused = said().getFirst().message();
		this.office.bounce(refused);
		this.office.lookAt("2026-11-19 10:05");
		List<FakeOutbox.Sent> instead = this.outbox.to(FakeProvince.group(Department.STANDING_UNIT));
		assertThat(instead).hasSize(1);
		assertThat(instead.getFirst().tickets()).containsExactly(ticket);
		this.office.bounce(instead.getFirst().message());
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(said()).hasSize(2);
		this.office.lookAt("2026-11-20 08:00");
		assertThat(this.outbox.to(FakeProvince.group("D1"))).hasSize(2);
	}

	@Test
	void tellsTheStandingUnitIfTheCardDidNotArrive() {
		long ticket = this.office.file(1);
		this.office.bounce(cardOf(ticket, 1));
		this.office.lookAt("2026-11-19 10:00");
		assertThat(said()).hasSize(1);
		assertThat(this.outbox.to(FakeProvince.group(Department.STANDING_UNIT))).hasSize(1);
	}

	@Test
	void keepsThePlanWhenNobodyCanBeTold() {
		this.office.file(1);
		this.province.lose("D1");
		this.province.lose(Department.STANDING_UNIT);
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(said()).isEmpty();
		this.province.restore();
		this.office.lookUntil("2026-11-20 08:00");
		assertThat(times("D1")).containsExactly("2026-11-20T01:00:00Z");
	}

	@Test
	void losesAndRepeatsNothingWhenCommitsFail() {
		this.office.file(1);
		this.office.file(2);
		this.outbox.fail(3);
		this.office.lookUntil("2026-11-19 17:00");
		this.outbox.fail(3);
		this.office.lookUntil("2026-11-20 17:00");
		assertThat(said()).hasSize(4);
		assertThat(this.outbox.repeated()).isEmpty();
	}

	private List<FakeOutbox.Sent> said() {
		return this.outbox.sent().stream().filter((sent) -> sent.message().purpose().equals("reminder")).toList();
	}

	private List<String> times(String department) {
		return this.outbox.to(FakeProvince.group(department)).stream().map((sent) -> sent.at().toString()).toList();
	}

	private void card(long ticket, int department) {
		this.office.post(this.outbox, cardOf(ticket, department));
	}

	private static Outgoing cardOf(long ticket, int department) {
		return Outgoing.to(FakeProvince.group("D" + department), RichText.plain("Phiếu"))
			.keyed("card:" + ticket)
			.about(Subject.of("ticket", ticket), "card");
	}

}
