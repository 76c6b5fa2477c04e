package vn.thongsuot.reminder;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.Department;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sequences of events after which a reminder could come at a wrong time, twice or never.
 * A ticket that is filed at ten on Monday is due at ten on Thursday, and near that from
 * 13:55 on Wednesday.
 */
@OnH2
class SequencesTests extends ReminderCase {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	@Test
	void aTransferJustBeforeTheDeadlineBeginsAnewElsewhere() {
		long ticket = this.office.file(1);
		this.office.lookUntil("2026-11-19 09:55");
		this.office.transfer(ticket, 2);
		this.office.lookUntil("2026-11-25 12:00");
		assertThat(times("D1")).containsExactly("2026-11-18 13:55");
		assertThat(times("D2")).containsExactly("2026-11-23 13:55", "2026-11-25 10:00");
	}

	@Test
	void whatWaitsForAGroupIsTakenBackWhenItGivesTheTicketBack() {
		long ticket = this.office.file(1);
		this.outbox.offline(true);
		this.office.lookAt("2026-11-19 10:00");
		assertThat(times("D1")).hasSize(1);
		this.office.giveBack(ticket);
		this.office.lookAt("2026-11-19 10:05");
		assertThat(times("D1")).isEmpty();
		assertThat(times(Department.STANDING_UNIT)).containsExactly("2026-11-19 10:05");
		assertThat(to(Department.STANDING_UNIT).getFirst().text()).contains("chưa có cơ quan nào nhận trả lời")
			.contains("Kính nhờ Bộ phận Thường trực chọn cơ quan trả lời");
		this.office.lookAt("2026-11-20 08:00");
		assertThat(to(Department.STANDING_UNIT).getLast().text()).contains("(chờ chọn cơ quan)");
	}

	@Test
	void whatDidNotArriveAtOneDepartmentIsNoNewsOfAnother() {
		long ticket = this.office.file(1);
		this.office.at("2026-11-16 18:00");
		this.office.bounce(card(ticket, 1));
		this.office.giveBack(ticket);
		this.office.lookUntil("2026-11-17 09:00");
		assertThat(this.outbox.sent()).isEmpty();
	}

	/** At the end of a day's work nobody is there to read a word. */
	@Test
	void whatWasPutOffIsRemindedOfBeforeAndAtTheNewDeadlineOnly() {
		long ticket = this.office.file(1);
		this.office.at("2026-11-17 10:00");
		this.office.putOff(ticket, "2026-11-25");
		this.office.lookUntil("2026-11-26 08:00");
		assertThat(times("D1")).containsExactly("2026-11-23 13:55", "2026-11-26 08:00");
	}

	@Test
	void putOffUntilAHolidayItIsDueOnTheWorkingDayBefore() {
		long ticket = this.office.file(1);
		this.office.putOff(ticket, "2026-11-24");
		this.office.lookUntil("2026-11-25 08:00");
		assertThat(times("D1")).containsExactly("2026-11-20 13:55", "2026-11-25 08:00");
	}

	@Test
	void putOffAndThenTransferredItHasTheTimeOfANewTicketAndMayBePutOffAgain() {
		long ticket = this.office.file(1);
		this.office.putOff(ticket, "2026-12-18");
		this.office.at("2026-11-17 10:00");
		this.office.transfer(ticket, 2);
		this.office.lookUntil("2026-11-20 10:00");
		assertThat(times("D1")).isEmpty();
		assertThat(times("D2")).containsExactly("2026-11-19 13:55", "2026-11-20 10:00");
		this.office.putOff(ticket, "2026-12-04");
		this.office.lookUntil("2026-11-25 12:00");
		assertThat(times("D2")).hasSize(2);
	}

	@Test
	void reopenedItIsRemindedOfAnewFromItsNewDeadline() {
		long ticket = this.office.file(1);
		this.office.lookUntil("2026-11-20 09:00");
		this.office.answer(ticket);
		this.outbox.clear();
		this.office.at("2026-11-23 10:00");
		this.office.reopen(ticket);
		this.office.lookUntil("2026-11-30 08:00");
		assertThat(times("D1")).containsExactly("2026-11-26 13:55", "2026-11-27 10:00", "2026-11-30 08:00");
		assertThat(this.outbox.repeated()).isEmpty();
	}

	@Test
	void loweredAfterItsReminderItIsRemindedOfAgainByTheUsualDeadlineOnly() {
		long ticket = this.office.file(1, "dân chờ");
		this.office.lookUntil("2026-11-16 15:00");
		assertThat(times("D1")).hasSize(1);
		assertThat(to("D1").getFirst().text()).contains("Phiếu khẩn: dân chờ\nChưa có ai nhận xử lý.");
		this.office.lower(ticket);
		this.office.lookUntil("2026-11-19 10:00");
		assertThat(times("D1").subList(1, times("D1").size())).containsExactly("2026-11-18 13:55", "2026-11-19 10:00");
	}

	@Test
	void aMergedDepartmentIsRemindedNoMoreAndTheOtherGoesOn() {
		long ticket = this.office.file(1);
		this.office.lookUntil("2026-11-20 08:00");
		this.office.merge("D1", "D2");
		this.outbox.clear();
		this.office.lookUntil("2026-11-23 08:00");
		assertThat(times("D1")).isEmpty();
		assertThat(times("D2")).containsExactly("2026-11-23 08:00");
	}

	@Test
	void aDeadlineThatMovesWhileTheListWaitsIsTakenOffIt() {
		long moved = this.office.file(1);
		long other = this.office.file(1);
		this.office.lookUntil("2026-11-19 17:00");
		this.outbox.clear();
		this.outbox.offline(true);
		this.office.lookAt("2026-11-20 08:00");
		assertThat(to("D1").getFirst().tickets()).containsExactly(moved, other);
		this.office.putOff(moved, "2026-11-27");
		this.office.lookAt("2026-11-20 08:05");
		assertThat(to("D1")).hasSize(1);
		assertThat(to("D1").getFirst().tickets()).containsExactly(other);
	}

	@Test
	void quietHoursThatCoverAllWorkAreNone() {
		this.office.file(1);
		this.office.wants(FakeProvince.group("D1"), "08:00", "00:00-23:59");
		this.office.lookUntil("2026-11-20 08:00");
		assertThat(times("D1")).containsExactly("2026-11-18 13:55", "2026-11-19 10:00", "2026-11-20 08:00");
	}

	@Test
	void anotherTimeForTheListAfterTodaysListBringsNoSecondOne() {
		this.office.file(1);
		this.office.lookUntil("2026-11-20 09:00");
		this.office.wants(FakeProvince.group("D1"), "15:00", "");
		this.outbox.clear();
		this.office.lookUntil("2026-11-23 14:55");
		assertThat(times("D1")).isEmpty();
		this.office.lookUntil("2026-11-23 17:00");
		this.office.wants(FakeProvince.group("D1"), "07:30", "");
		this.office.lookUntil("2026-11-25 17:00");
		assertThat(times("D1")).hasSize(2).contains("2026-11-23 15:00");
		assertThat(times("D1").getLast()).startsWith("2026-11-25");
	}

	@Test
	void anEarlierTimeForTheListLosesNoneOfToday() {
		this.office.file(1);
		this.office.wants(FakeProvince.group("D1"), "15:00", "");
		this.office.lookUntil("2026-11-20 09:00");
		this.office.wants(FakeProvince.group("D1"), "08:00", "");
		this.outbox.clear();
		this.office.lookUntil("2026-11-20 17:00");
		assertThat(times("D1")).hasSize(1);
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(times("D1")).hasSize(2);
	}

	@Test
	void whoStandsBehindAGroupIsToldAtOnceThatItIsLostAndOnceAStep() {
		this.office.file(1);
		this.office.file(2);
		this.office.at("2026-11-16 12:00");
		this.province.lose("D1");
		this.office.lost("D1");
		this.office.look();
		assertThat(this.outbox.sent()).isEmpty();
		this.office.lookUntil("2026-11-18 13:50");
		assertThat(times(Department.STANDING_UNIT)).containsExactly("2026-11-16 13:30");
		assertThat(this.outbox.to(FakeAppointments.lead("D1"))).hasSize(1);
		assertThat(this.outbox.to(FakeAppointments.lead("D2"))).isEmpty();
	}

	@Test
	void aGroupThatIsLinkedAnewGoesOnWithTheNextStep() {
		this.office.file(1);
		this.province.lose("D1");
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(to(Department.STANDING_UNIT)).hasSize(2);
		this.province.link("D1");
		this.office.lookUntil("2026-11-20 12:00");
		assertThat(times("D1")).containsExactly("2026-11-20 08:00");
		assertThat(to(Department.STANDING_UNIT)).hasSize(2);
	}

	@Test
	void whatIsToldInPlaceOfAGroupDoesNotStandInTheListsOfThoseAboveToo() {
		long ticket = this.office.file(1);
		this.office.file(2);
		this.province.lose("D1");
		this.appointments.close("D2");
		this.office.lookUntil("2026-11-20 17:00");
		this.outbox.clear();
		this.office.lookUntil("2026-11-23 17:00");
		assertThat(this.outbox.to(FakeAppointments.lead("D1"))).singleElement()
			.satisfies((told) -> assertThat(told.key()).startsWith(ReminderPost.INSTEAD));
		assertThat(to(Department.STANDING_UNIT)).hasSize(2)
			.filteredOn((told) -> told.tickets().contains(ticket))
			.hasSize(1);
	}

	@Test
	void theStandingUnitReadsWhichLeadWasNotToldInPlaceOfAGroup() {
		this.office.file(1);
		this.province.lose("D1");
		this.appointments.close("D1");
		this.office.lookUntil("2026-11-18 17:00");
		assertThat(to(Department.STANDING_UNIT)).singleElement()
			.satisfies(
					(told) -> assertThat(told.text()).contains("Sở Một chưa có nhóm, hoặc nhóm chưa nhận được tin này.")
						.contains("Sở Một: lãnh đạo chưa mở trợ lý hoặc đã chặn (Trần Lãnh D1)."));
	}

	@Test
	void threeDaysWithoutPowerOverAWeekendBringOneListOnMonday() {
		long overdue = this.office.file(1);
		this.office.at("2026-11-18 16:00");
		long meanwhile = this.office.file(1);
		this.office.lookUntil("2026-11-20 08:00");
		this.outbox.clear();
		this.office.lookUntil("2026-11-20 09:00");
		this.office.at("2026-11-23 16:30");
		this.office.look();
		assertThat(to("D1")).singleElement()
			.satisfies((list) -> assertThat(list.tickets()).containsExactly(overdue, meanwhile));
	}

	@Test
	void theOfficerIsRemindedUnderTheQuestion() {
		long ticket = this.office.file(1);
		long question = this.office.ask(ticket);
		this.office.post(this.outbox,
				Outgoing.to(FakeChannel.chat("officer"), RichText.plain("Hỏi")).keyed("reply:" + question));
		this.office.lookUntil("2026-11-18 10:00");
		assertThat(this.outbox.sent().getLast().message().replyTo())
			.isEqualTo(new ReplyTarget.Ours("reply:" + question));
	}

	private List<FakeOutbox.Sent> to(String department) {
		return this.outbox.sent()
			.stream()
			.filter((sent) -> sent.message().purpose().equals(ReminderPost.PURPOSE))
			.filter((sent) -> sent.message().to().equals(FakeProvince.group(department)))
			.toList();
	}

	/** In the province's own time, to the minute. */
	private List<String> times(String department) {
		return to(department).stream().map((sent) -> TIME.format(sent.at())).toList();
	}

	private static Outgoing card(long ticket, int department) {
		return Outgoing.to(FakeProvince.group("D" + department), RichText.plain("Phiếu"))
			.keyed("card:" + ticket)
			.about(Subject.of("ticket", ticket), "card");
	}

}
