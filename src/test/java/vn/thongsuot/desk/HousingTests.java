package vn.thongsuot.desk;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.messaging.AddressBack;
import vn.thongsuot.messaging.AddressGone;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.ticket.Ticket;

import static org.assertj.core.api.Assertions.assertThat;

class HousingTests extends DeskFixture {

	@Autowired
	private Unplaced unplaced;

	@Autowired
	private Stranded stranded;

	@Test
	void sendsWhatHasNoDeskToTheStandingUnitWithTheReason() {
		link(BPTT, "BPTT");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		assertThat(card(ticket).message().to()).isEqualTo(BPTT);
		assertThat(card(ticket).text())
			.contains("Sở Nội vụ chưa có nhóm nhận phiếu nên phiếu được gửi tới Bộ phận Thường trực.");
	}

	@Test
	void sendsWhatHasNoOwnerToTheStandingUnitWithoutAReason() {
		link(BPTT, "BPTT");
		Ticket ticket = fileIn("khac", "Máy nước nóng của trụ sở hỏng");
		assertThat(card(ticket).message().to()).isEqualTo(BPTT);
		assertThat(card(ticket).text()).doesNotContain("chưa có nhóm");
	}

	@Test
	void sendsCategoriesThatNoDeskServesToTheStandingUnit() {
		link(BPTT, "BPTT");
		link(SNV, "SNV", "nguoi_co_cong");
		assertThat(card(file("Hỏi về phụ cấp")).text()).contains("Chưa nhóm nào của Sở Nội vụ nhận lĩnh vực này");
		Ticket served = fileIn("nguoi_co_cong", "Hồ sơ liệt sĩ cần những gì");
		assertThat(card(served).message().to()).isEqualTo(SNV);
	}

	@Test
	void movesCardsToADeskAsSoonAsItIsLinked() {
		link(BPTT, "BPTT");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã", photo("p1"));
		link(SNV, "SNV");
		assertThat(card(ticket, 2).message().to()).isEqualTo(SNV);
		assertThat(this.outbox.to(SNV)).hasSize(2);
		assertThat(card(ticket).text()).contains("Phiếu đã chuyển tới Sở Nội vụ");
		assertThat(card(ticket).labels()).isEmpty();
	}

	@Test
	void movesCardsAwayFromALostDeskAndBack() {
		link(BPTT, "BPTT");
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		this.events.publishEvent(new AddressGone(SNV, "kicked"));
		assertThat(card(ticket, 2).message().to()).isEqualTo(BPTT);
		assertThat(card(ticket, 2).text()).contains("Nhóm của Sở Nội vụ hiện không nhận được tin");
		this.events.publishEvent(new AddressBack(SNV));
		assertThat(card(ticket, 3).message().to()).isEqualTo(SNV);
	}

	@Test
	void movesCardsThatCameToADeskInTheMomentItWasLost() {
		link(BPTT, "BPTT");
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		this.jdbc.update("update desk set state = 'LOST', lost_reason = 'kicked' where address = ?", SNV.toString());
		this.entities.flush();
		this.entities.clear();
		this.stranded.tick();
		assertThat(card(ticket, 2).message().to()).isEqualTo(BPTT);
		int before = this.outbox.count();
		this.stranded.tick();
		assertThat(this.outbox.count()).isEqualTo(before);
	}

	@Test
	void movesCardsAwayFromAGroupThatIsUnlinkedOrChangesItsDepartment() {
		link(BPTT, "BPTT");
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		link(SNV, "STP");
		assertThat(card(ticket, 2).message().to()).isEqualTo(BPTT);
		link(SNV, "SNV");
		assertThat(card(ticket, 3).message().to()).isEqualTo(SNV);
		this.desks.unlink(SNV, ADMIN);
		assertThat(card(ticket, 4).message().to()).isEqualTo(BPTT);
		this.desks.unlink(BPTT, ADMIN);
		assertThat(this.outbox.lastTo(ADMIN).text()).contains(ticket.number().toString());
		int before = this.outbox.count();
		this.life.add(ticket.number(), officer(), "Bổ sung không dành cho nhóm đã ngừng nhận phiếu", List.of());
		assertThat(this.outbox.count()).isEqualTo(before);
	}

	@Test
	void leavesAnsweredTicketsWhereTheyAre() {
		link(BPTT, "BPTT");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		say(BPTT, HUNG, card(ticket), ANSWER);
		press(BPTT, HUNG, line(reply(ticket)), "Gửi ngay");
		link(SNV, "SNV");
		assertThat(this.outbox.to(SNV)).isEmpty();
		assertThat(reply(ticket).department()).isEqualTo("BPTT");
	}

	@Test
	void tellsEveryAdministratorWhatHasNoGroupAtAll() {
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		RecordingOutbox.Seen notice = this.outbox.lastTo(ADMIN);
		assertThat(notice.text()).startsWith("1 phiếu chưa có nhóm nào nhận")
			.contains(ticket.number().toString())
			.contains("Phường Hạc Thành")
			.contains("Sở Nội vụ");
		Button link = notice.button("Thêm trợ lý vào nhóm của Sở Nội vụ");
		assertThat(link.link()).isEqualTo("https://fake.invalid/lienket_SNV");
	}

	@Test
	void tellsThemAgainOnEachWorkingDayInWorkingHours() {
		file("Hỏi về chế độ phụ cấp của công chức xã");
		tickAt("2026-11-23T09:00:00Z");
		assertThat(this.outbox.to(ADMIN)).hasSize(1);
		tickAt("2026-11-24T02:00:00Z");
		tickAt("2026-11-24T23:00:00Z");
		assertThat(this.outbox.to(ADMIN)).as("a holiday and an early morning").hasSize(1);
		tickAt("2026-11-25T02:00:00Z");
		tickAt("2026-11-25T03:00:00Z");
		assertThat(this.outbox.to(ADMIN)).hasSize(2);
	}

	@Test
	void waitsWithBadNewsUntilTheMorning() {
		this.clock.set(Instant.parse("2026-11-23T15:00:00Z"));
		file("Hỏi về chế độ phụ cấp của công chức xã");
		assertThat(this.outbox.to(ADMIN)).isEmpty();
		tickAt("2026-11-25T01:00:00Z");
		assertThat(this.outbox.to(ADMIN)).hasSize(1);
	}

	@Test
	void placesTicketsThatHadNoGroupAndStopsTelling() {
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		link(BPTT, "BPTT");
		assertThat(card(ticket).message().to()).isEqualTo(BPTT);
		tickAt("2026-11-25T02:00:00Z");
		assertThat(this.outbox.to(ADMIN)).hasSize(1);
	}

	@Test
	void isGivenToALikelyDepartmentWithOnePress() {
		link(BPTT, "BPTT");
		link(STP, "STP");
		Ticket ticket = fileIn("khac", "Đăng ký khai sinh cho trẻ bị bỏ rơi làm thế nào");
		assertThat(card(ticket).labels()).contains("Chuyển tới Sở Tư pháp", "Chuyển tới cơ quan khác…");
		var route = card(ticket).button("Chuyển tới Sở Tư pháp");
		assertThat(press(BPTT, HUNG, card(ticket), route)).contains("Đã chuyển phiếu").contains("Sở Tư pháp");
		assertThat(ticket.department()).isEqualTo("STP");
		assertThat(ticket.category()).isEqualTo("ho_tich");
		assertThat(card(ticket, 2).message().to()).isEqualTo(STP);
		assertThat(card(ticket).text()).contains("Phiếu đã chuyển tới Sở Tư pháp");
		assertThat(press(BPTT, HUNG, card(ticket), route)).contains("đang ở Sở Tư pháp rồi");
	}

	@Test
	void isGivenToAnyDepartmentFromAList() {
		link(BPTT, "BPTT");
		link(STP, "STP");
		Ticket ticket = fileIn("khac", "Máy nước nóng của trụ sở hỏng");
		press(BPTT, HUNG, card(ticket), "Chuyển tới cơ quan khác…");
		assertThat(card(ticket).labels()).hasSize(10).contains("Sở Tư pháp", "Trang sau ›", "Quay lại");
		press(BPTT, HUNG, card(ticket), "Trang sau ›");
		assertThat(card(ticket).labels()).contains("‹ Trang trước").doesNotContain("Sở Tư pháp");
		press(BPTT, HUNG, card(ticket), "Quay lại");
		assertThat(card(ticket).labels()).contains("Tôi nhận", "Trả lời");
		press(BPTT, HUNG, card(ticket), "Chuyển tới cơ quan khác…");
		press(BPTT, HUNG, card(ticket), "Sở Tư pháp");
		assertThat(card(ticket, 2).message().to()).isEqualTo(STP);
	}

	@Test
	void staysWhereItIsWhenTheNewDepartmentHasNoGroup() {
		link(BPTT, "BPTT");
		Ticket ticket = fileIn("khac", "Đăng ký khai sinh cho trẻ bị bỏ rơi làm thế nào");
		press(BPTT, HUNG, card(ticket), "Chuyển tới Sở Tư pháp");
		assertThat(ticket.department()).isEqualTo("STP");
		assertThat(this.outbox.to(BPTT)).hasSize(1);
		assertThat(card(ticket).text()).contains("Sở Tư pháp chưa có nhóm nhận phiếu");
	}

	@Test
	void isRoutedByTheStandingUnitOnly() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		String number = "" + ticket.number().value();
		assertThat(card(ticket).labels()).doesNotContain("Chuyển tới cơ quan khác…");
		assertThat(press(SNV, HUNG, card(ticket), "d-route", List.of(number, "STP")))
			.contains("Chỉ Bộ phận Thường trực");
		link(BPTT, "BPTT");
		assertThat(press(BPTT, HUNG, card(ticket), "d-route", List.of(number, "XYZ"))).isEqualTo("(unknown button)");
		this.life.withdraw(ticket.number(), officer());
		assertThat(press(BPTT, HUNG, card(ticket), "d-route", List.of(number, "STP"))).contains("không chuyển được");
		assertThat(ticket.department()).isEqualTo("SNV");
	}

	private void tickAt(String instant) {
		this.clock.set(Instant.parse(instant));
		this.unplaced.tick();
		this.entities.flush();
	}

}
