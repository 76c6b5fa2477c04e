package vn.thongsuot.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.ticket.Figures;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the standing unit has an eye on, and answers in its own name. */
class OversightTests extends DeskFixture {

	private static final TicketActor STAFF = new TicketActor(TicketActor.Role.STAFF, HUNG.person(), "Trần Văn Hùng");

	@Autowired
	Figures figures;

	@Test
	void countsAndOpensWhatNeedsAnEye() {
		link(BPTT, "BPTT");
		link(SNV, "SNV");
		Ticket taken = file("Hỏi về chế độ phụ cấp của công chức xã");
		this.life.claim(taken.number(), STAFF);
		Ticket deskless = fileIn("ho_tich", "Khai sinh cho trẻ bị bỏ rơi thì ai lập biên bản");
		Ticket nobodys = fileIn("khac", "Máy nước nóng lạnh của trụ sở hỏng");
		Ticket twice = file("Hỏi về sắp xếp thôn, tổ dân phố");
		this.life.giveBack(twice.number(), STAFF, "không thuộc Sở");
		this.life.route(twice.number(), STAFF, "SNV", twice.category(), "");
		this.life.giveBack(twice.number(), STAFF, "vẫn không thuộc Sở");
		this.entities.flush();
		command(BPTT, HUNG, "giamsat", "");
		RecordingOutbox.Seen screen = this.outbox.lastTo(BPTT);
		assertThat(screen.text()).isEqualTo("""
				Việc cần Bộ phận Thường trực theo dõi
				• Chưa có ai nhận: 2
				• Đã chuyển đi hai lần: 1
				• Quá hạn lâu: 0
				• Cơ quan chưa có nhóm nhận được tin: 1
				• Chờ gọi điện báo cán bộ xã: 0""");
		press(BPTT, HUNG, screen, "Chưa có ai nhận (2)");
		assertThat(screen.text()).contains(nobodys.number().toString()).contains(twice.number().toString());
		press(BPTT, HUNG, screen, "Quay lại");
		press(BPTT, HUNG, screen, "Cơ quan chưa có nhóm nhận được tin (1)");
		assertThat(screen.text()).contains(deskless.number().toString()).contains("Sở Tư pháp");
		press(BPTT, HUNG, screen, deskless.number().toString());
		assertThat(this.outbox.lastTo(BPTT).text()).contains("trẻ bị bỏ rơi");

		this.clock.set(Instant.parse("2026-12-01T02:00:00Z"));
		command(BPTT, HUNG, "giamsat", "");
		assertThat(this.outbox.lastTo(BPTT).text()).contains("Quá hạn lâu: 4").contains("Chưa có ai nhận: 3");
	}

	@Test
	void refusesSettingsThatMakeNoSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OversightSettings(Duration.ofHours(-1), 1))
			.withMessageContaining("thongsuot.oversight.unclaimed-after");
		assertThatIllegalArgumentException().isThrownBy(() -> new OversightSettings(Duration.ofHours(8), 31))
			.withMessageContaining("thongsuot.oversight.overdue-days");
	}

	@Test
	void isTheStandingUnitsAlone() {
		link(SNV, "SNV");
		link(BPTT, "BPTT");
		command(SNV, MAI, "giamsat", "");
		assertThat(this.outbox.lastTo(SNV).text()).contains("dành cho nhóm của Bộ phận Thường trực");
		command(BPTT, HUNG, "giamsat", "");
		assertThat(press(SNV, MAI, this.outbox.lastTo(BPTT), "d-oversee", List.of("OVERDUE")))
			.contains("dành cho nhóm của Bộ phận Thường trực");
	}

	@Test
	void theStandingUnitAnswersInItsOwnNameAndTheDepartmentIsTold() {
		link(SNV, "SNV");
		link(BPTT, "BPTT");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		command(BPTT, MAI, "phieu", "" + ticket.number().value());
		press(BPTT, MAI, this.outbox.lastTo(BPTT), "Bộ phận Thường trực trả lời");
		say(BPTT, MAI, this.outbox.lastTo(BPTT), ANSWER);
		Reply reply = this.answering.send(reply(ticket).id(), TicketActor.SYSTEM);
		assertThat(reply.department()).isEqualTo("BPTT");
		assertThat(this.outbox.lastTo(SNV).text()).contains("Bộ phận Thường trực (Lê Thị Mai) đã trả lời xã")
			.contains(ANSWER);
		Instant midnight = Instant.parse("2026-11-22T17:00:00Z");
		Instant next = midnight.plusSeconds(86_400);
		assertThat(this.figures.answered("BPTT", midnight, next)).isEqualTo(1);
		assertThat(this.figures.answered("SNV", midnight, next)).isZero();
		delivered(reply);
		this.life.acknowledge(ticket.number(), officer());
		this.entities.flush();
		assertThat(this.figures.closures(midnight, next)).isEqualTo(new Figures.Closures(1, 0, 0));
		assertThat(this.figures.closures(next, next.plusSeconds(1))).isEqualTo(new Figures.Closures(0, 0, 0));
		command(SNV, HUNG, "phieu", "" + ticket.number().value());
		assertThat(this.outbox.lastTo(SNV).text()).contains("Lê Thị Mai (Bộ phận Thường trực) trả lời");
	}

}
