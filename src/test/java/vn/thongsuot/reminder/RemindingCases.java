package vn.thongsuot.reminder;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.Department;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.TicketState;

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
		FakeOutbox.Sent list = saidTo("D1").getLast();
		assertThat(list.tickets()).containsExactly(first, second);
		assertThat(list.message().replyTo()).isNull();
		assertThat(list.text()).isEqualTo("""
				Sở Một: 2 phiếu đã đến hạn, đang chờ trả lời

				1. Phiếu #%d – Hồ sơ khai sinh quá hạn – quá hạn 2 ngày làm việc
				2. Phiếu #%d – Hồ sơ khai sinh quá hạn – quá hạn 1 ngày làm việc

				Kính nhờ Sở Một trả lời sớm. Bấm số phiếu để trả lời, hoặc trả lời (vuốt) tin của từng phiếu."""
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
		assertThat(this.outbox.toGroups()).hasSize(1);
		assertThat(this.outbox.toGroups().getFirst().tickets()).hasSize(10);
		assertThat(lead("D1")).hasSize(1);
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(said()).hasSize(2);
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
	void tellsLeadAndStandingUnitInsteadOfAGroupThatIsGone() {
		long ticket = this.office.file(1);
		long own = this.office.file(1);
		this.province.lose("D1");
		this.office.lookUntil("2026-11-20 08:00");
		FakeOutbox.Sent list = saidTo(Department.STANDING_UNIT).getLast();
		assertThat(list.tickets()).containsExactly(ticket, own);
		assertThat(list.text()).startsWith("Sở Một: 2 phiếu đang chờ trả lời")
			.contains("Sở Một chưa có nhóm, hoặc nhóm chưa nhận được tin này");
		assertThat(lead("D1").getLast().text()).isEqualTo(list.text());
		assertThat(saidTo("D1")).isEmpty();
	}

	@Test
	void tellsTheStandingUnitOfSeveralGroupsThatAreGoneInOneMessage() {
		long one = this.office.file(1);
		long two = this.office.file(2);
		long three = this.office.file(2);
		this.province.lose("D1");
		this.province.lose("D2");
		this.appointments.close("D2");
		this.office.lookUntil("2026-11-19 09:55");
		this.outbox.clear();
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(saidTo(Department.STANDING_UNIT)).singleElement().satisfies((told) -> {
			assertThat(told.tickets()).containsExactly(one, two, three);
			assertThat(told.text()).startsWith("3 phiếu của 2 cơ quan đang chờ trả lời")
				.contains("Phiếu #" + one + " – Hồ sơ khai sinh quá hạn (Sở Một) – ")
				.contains("nhận được tin này: Sở Một (1 phiếu), Sở Hai (2 phiếu).")
				.contains("Sở Hai: lãnh đạo chưa mở trợ lý hoặc đã chặn (Trần Lãnh D2).");
		});
		assertThat(lead("D1")).singleElement()
			.satisfies((told) -> assertThat(told.text()).startsWith("Sở Một: 1 phiếu đang chờ trả lời"));
	}

	@Test
	void tellsOneByOneWhatCouldNotBeToldTogether() {
		long one = this.office.file(1);
		long two = this.office.file(2);
		this.province.lose("D1");
		this.province.lose("D2");
		this.office.lookUntil("2026-11-19 09:55");
		this.outbox.clear();
		this.outbox.fail(1);
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(saidTo(Department.STANDING_UNIT)).flatExtracting(FakeOutbox.Sent::tickets).containsExactly(one, two);
		assertThat(lead("D1")).hasSize(1);
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void tellsLeadAndStandingUnitAtOnceWhatDidNotArrive() {
		long ticket = this.office.file(1);
		this.office.lookAt("2026-11-19 10:00");
		Outgoing refused = said().getFirst().message();
		this.office.bounce(refused);
		this.office.lookAt("2026-11-19 10:05");
		List<FakeOutbox.Sent> instead = saidTo(Department.STANDING_UNIT);
		assertThat(instead).hasSize(1);
		assertThat(instead.getFirst().tickets()).containsExactly(ticket);
		assertThat(lead("D1")).hasSize(1);
		this.office.bounce(instead.getFirst().message());
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(said()).hasSize(3);
		this.office.lookAt("2026-11-20 08:00");
		assertThat(saidTo("D1")).hasSize(2);
	}

	@Test
	void tellsLeadAndStandingUnitAtOnceIfTheCardDidNotArrive() {
		long ticket = this.office.file(1);
		this.office.bounce(cardOf(ticket, 1));
		this.office.lookAt("2026-11-16 10:05");
		assertThat(saidTo(Department.STANDING_UNIT)).hasSize(1);
		assertThat(lead("D1")).hasSize(1);
		this.office.lookAt("2026-11-19 10:00");
		assertThat(saidTo("D1")).hasSize(1);
	}

	@Test
	void leavesOutALeadWhoHasBlockedTheBot() {
		this.appointments.close("D1");
		this.office.bounce(cardOf(this.office.file(1), 1));
		this.office.lookAt("2026-11-16 10:05");
		assertThat(said()).hasSize(1);
		assertThat(saidTo(Department.STANDING_UNIT)).hasSize(1);
	}

	@Test
	void keepsThePlanWhenNobodyCanBeTold() {
		this.office.file(1);
		this.appointments.close("D1");
		this.province.lose("D1");
		this.province.lose(Department.STANDING_UNIT);
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(said()).isEmpty();
		this.province.restore();
		this.office.lookUntil("2026-11-20 08:00");
		assertThat(times("D1")).containsExactly("2026-11-20T01:00:00Z");
	}

	@Test
	void saysItWhenAQuarterOfTheTimeIsLeftNamingWhoTookIt() {
		long ticket = this.office.file(1);
		card(ticket, 1);
		this.office.claim(ticket);
		this.office.lookUntil("2026-11-18 13:50");
		assertThat(this.outbox.toGroups()).isEmpty();
		this.office.lookUntil("2026-11-19 09:00");
		FakeOutbox.Sent word = this.outbox.toGroups().getFirst();
		assertThat(word.at()).isEqualTo("2026-11-18T06:55:00Z");
		assertThat(word.message().replyTo()).isEqualTo(new ReplyTarget.Ours("card:" + ticket));
		assertThat(word.text()).contains(
				"Sở Một còn phải trả lời phường Hạc Thành trước 10:00 thứ Năm 19/11.\nLê Thị Bình đã nhận xử lý.");
		assertThat(this.outbox.toGroups()).hasSize(1);
	}

	@Test
	void tellsTheLeadAfterTwoWorkingDaysAndTheStandingUnitAfterFour() {
		long ticket = this.office.file(1);
		this.office.claim(ticket);
		this.office.lookUntil("2026-11-20 17:00");
		assertThat(lead("D1")).isEmpty();
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(lead("D1")).hasSize(1);
		assertThat(lead("D1").getFirst().at()).isEqualTo("2026-11-23T01:00:00Z");
		assertThat(lead("D1").getFirst().text()).contains("Sở Một: 1 phiếu quá hạn từ 2 ngày làm việc")
			.contains("Phiếu #" + ticket);
		this.office.lookUntil("2026-11-25 17:00");
		assertThat(lead("D1")).hasSize(2);
		assertThat(saidTo(Department.STANDING_UNIT)).isEmpty();
		this.office.lookUntil("2026-11-26 17:00");
		assertThat(saidTo(Department.STANDING_UNIT)).hasSize(1);
		assertThat(saidTo(Department.STANDING_UNIT).getFirst().text()).contains("(Sở Một) – quá hạn 4 ngày làm việc")
			.doesNotContain("Bình");
		assertThat(times("D1")).hasSize(5);
	}

	@Test
	void tellsTheLeadHowPunctualTheDepartmentWas() {
		long inTime = this.office.file(1);
		long late = this.office.file(1);
		long kept = this.office.file(1);
		long broken = this.office.file(1);
		this.office.file(1);
		long ofAnother = this.office.file(2);
		this.office.at("2026-11-17 10:00");
		this.office.answer(inTime);
		this.office.answer(ofAnother);
		this.office.promise(kept, "2026-11-18");
		this.office.promise(broken, "2026-11-18");
		this.office.at("2026-11-18 16:00");
		this.office.answer(kept);
		this.office.at("2026-11-20 16:00");
		this.office.answer(late);
		this.office.lookAt("2026-11-23 08:00");
		assertThat(lead("D1").getFirst().text()).contains(
				"Trong 30 ngày qua: 2 trên 3 phiếu được trả lời lần đầu đúng hạn; 1 trên 2 lần hẹn ngày được giữ.");
	}

	@Test
	void showsLeadsWhoNeverOpenedTheBotToTheStandingUnitWhichTakesTheirStep() {
		this.office.file(1);
		this.office.file(2);
		this.appointments.close("D1");
		this.appointments.end("D2");
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(lead("D1")).isEmpty();
		assertThat(saidTo(Department.STANDING_UNIT)).hasSize(1);
		assertThat(saidTo(Department.STANDING_UNIT).getFirst().text())
			.contains("Sở Một: lãnh đạo chưa mở trợ lý hoặc đã chặn (Trần Lãnh D1).")
			.contains("Sở Hai: chưa nêu lãnh đạo");
	}

	@Test
	void tellsWhoeverStandsInWhileTheLeadIsOnLeave() {
		this.office.file(1);
		this.appointments.leave("D1");
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(lead("D1")).isEmpty();
		assertThat(said()).filteredOn((sent) -> sent.message().to().equals(FakeAppointments.standIn("D1")))
			.singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains("quá hạn từ 2 ngày làm việc"));
	}

	@Test
	void takesBackWhatIsStillOnItsWayWhenTheAnswerComes() {
		long answered = this.office.file(1);
		long other = this.office.file(1);
		this.office.lookUntil("2026-11-19 17:00");
		this.outbox.clear();
		this.outbox.offline(true);
		this.office.lookAt("2026-11-20 08:00");
		assertThat(saidTo("D1").getFirst().tickets()).containsExactly(answered, other);
		this.office.at("2026-11-20 09:00");
		this.office.answer(answered);
		this.office.look();
		assertThat(saidTo("D1")).hasSize(1);
		assertThat(saidTo("D1").getFirst().tickets()).containsExactly(other);
	}

	@Test
	void sendsOneListAfterAnOutageOfThePlatform() {
		this.office.file(1);
		this.office.at("2026-11-16 11:00");
		this.office.file(1);
		this.outbox.offline(true);
		this.office.lookUntil("2026-11-25 09:00");
		assertThat(said()).hasSize(2);
		assertThat(saidTo("D1").getFirst().at()).isEqualTo("2026-11-25T01:00:00Z");
		assertThat(lead("D1").getFirst().at()).isEqualTo("2026-11-25T01:00:00Z");
		this.outbox.offline(false);
		this.office.lookUntil("2026-11-26 09:00");
		assertThat(saidTo("D1")).hasSize(2);
	}

	@Test
	void doesNotRepeatWhatIsBeingSentWhenItsTimeIsOver() {
		this.office.file(1);
		this.office.lookAt("2026-11-18 14:00");
		this.outbox.forgetWhatWaits();
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(this.outbox.toGroups()).hasSize(2);
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void keepsQuietHoursAndListTimesOfEachReader() {
		this.office.file(1);
		this.office.wants(FakeProvince.group("D1"), "09:30", "07:30-09:00");
		this.office.wants(FakeAppointments.lead("D1"), "14:00", "");
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(times("D1")).containsExactly("2026-11-19T03:00:00Z", "2026-11-20T02:30:00Z", "2026-11-23T02:30:00Z");
		assertThat(lead("D1").getFirst().at()).isEqualTo("2026-11-23T07:00:00Z");
	}

	@Test
	void saysOnceThatTheOfficerWantsTheDepartmentReminded() {
		long ticket = this.office.file(1);
		card(ticket, 1);
		this.office.at("2026-11-16 12:00");
		this.office.nudge(ticket);
		this.office.look();
		assertThat(said()).isEmpty();
		this.office.lookUntil("2026-11-17 10:00");
		assertThat(times("D1")).containsExactly("2026-11-16T06:30:00Z");
		assertThat(said().getFirst().text()).contains("Phường Hạc Thành nhờ nhắc");
		assertThat(this.office.plans()).isEqualTo(1);
	}

	@Test
	void remindsTheOfficerWhoWasAskedAndClosesInTheEnd() {
		long ticket = this.office.file(1);
		this.office.ask(ticket);
		this.office.lookUntil("2026-11-18 09:55");
		assertThat(said()).isEmpty();
		this.office.lookUntil("2026-11-30 17:00");
		assertThat(said()).hasSize(1);
		FakeOutbox.Sent word = said().getFirst();
		assertThat(word.at()).isEqualTo("2026-11-18T03:00:00Z");
		assertThat(word.message().to()).isEqualTo(FakeChannel.chat("officer"));
		assertThat(word.text()).contains("Sở Một đang chờ anh/chị bổ sung").contains("khép lại lúc 10:00 thứ Ba 1/12");
		assertThat(this.office.ticket(ticket).state()).isEqualTo(TicketState.AWAITING_OFFICER);
		this.office.lookUntil("2026-12-01 10:00");
		assertThat(this.office.ticket(ticket).state()).isEqualTo(TicketState.CLOSED);
		assertThat(this.office.plans()).isZero();
	}

	@Test
	void doesNotCountTimeInWhichTheOfficerOwesInformation() {
		long ticket = this.office.file(1);
		this.office.at("2026-11-17 10:00");
		this.office.ask(ticket);
		this.office.at("2026-11-20 10:00");
		this.office.add(ticket);
		this.office.lookUntil("2026-11-25 09:55");
		assertThat(said().stream().filter((sent) -> !sent.key().startsWith("reminder:officer:"))).isEmpty();
		assertThat(this.outbox.toGroups()).hasSize(1);
		this.office.lookAt("2026-11-25 10:00");
		assertThat(times("D1")).containsExactly("2026-11-25T03:00:00Z");
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

	/** All but what is said before the deadline. */
	private List<FakeOutbox.Sent> said() {
		return this.outbox.sent()
			.stream()
			.filter((sent) -> sent.message().purpose().equals("reminder") && !sent.key().contains(":due_soon:"))
			.toList();
	}

	private List<FakeOutbox.Sent> saidTo(String department) {
		return said().stream().filter((sent) -> sent.message().to().equals(FakeProvince.group(department))).toList();
	}

	private List<FakeOutbox.Sent> lead(String department) {
		return said().stream().filter((sent) -> sent.message().to().equals(FakeAppointments.lead(department))).toList();
	}

	private List<String> times(String department) {
		return saidTo(department).stream().map((sent) -> sent.at().toString()).toList();
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
