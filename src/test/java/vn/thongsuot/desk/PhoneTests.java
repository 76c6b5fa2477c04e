package vn.thongsuot.desk;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;

import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketState;

import static org.assertj.core.api.Assertions.assertThat;

/** Tickets that the standing unit enters for officers who have telephoned. */
class PhoneTests extends DeskFixture {

	private static final String NOTE = """
			phường Hạc Thành
			anh Bình địa chính, 0912 345 678
			Hộ gia đình xin chứng thực hợp đồng tặng cho đất
			khi sổ đỏ còn tên người đã mất thì làm thế nào?""";

	@BeforeEach
	void groups() {
		link(BPTT, "BPTT");
		link(STP, "STP");
	}

	@Test
	void guidesTheClerkFromTheCommandToTheTicket() {
		command(BPTT, HUNG, "ghiphieu", "");
		RecordingOutbox.Seen how = this.outbox.lastTo(BPTT);
		say(BPTT, HUNG, how, "phường Hạc Thành");
		assertThat(this.outbox.lastTo(BPTT).text()).contains("Chưa đủ ba ý");
		say(BPTT, HUNG, this.outbox.lastTo(BPTT), NOTE.replace("phường Hạc Thành", "xã Không Có"));
		assertThat(this.outbox.lastTo(BPTT).text()).contains("Không thấy xã, phường nào tên “xã Không Có”");
		Ticket ticket = enter();
		assertThat(ticket.isPhoned()).isTrue();
		assertThat(ticket.commune()).isEqualTo(COMMUNE);
		assertThat(this.course.of(ticket.number()).getFirst().actor().role()).isEqualTo(TicketActor.Role.STANDING_UNIT);
		assertThat(card(ticket).text()).contains("hỏi qua điện thoại")
			.contains("hợp đồng tặng cho đất")
			.doesNotContain("Bình")
			.doesNotContain("0912");
	}

	@Test
	void bringsTheAnswerToTheGroupToBeToldAndForgetsTheCallerWhenItIsDone() {
		Ticket ticket = enter();
		say(STP, MAI, card(ticket), ANSWER);
		Reply reply = this.answering.send(reply(ticket).id(), TicketActor.SYSTEM);
		assertThat(line(reply).text()).contains("Bộ phận Thường trực đang gọi");
		RecordingOutbox.Seen toTell = this.outbox.byKey("phoned:" + reply.id());
		assertThat(toTell.message().to()).isEqualTo(BPTT);
		assertThat(toTell.text()).contains("anh Bình địa chính, 0912 345 678").contains(ANSWER);
		assertThat(press(STP, MAI, toTell, "Đã báo cho cán bộ")).contains("Chỉ Bộ phận Thường trực");
		command(STP, MAI, "viec", "");
		assertThat(this.outbox.lastTo(STP).text()).contains("đang chờ Bộ phận Thường trực gọi báo xã")
			.contains(ticket.number().toString());
		command(BPTT, HUNG, "viec", "");
		assertThat(this.outbox.lastTo(BPTT).text()).contains("1 phiếu cần gọi báo xã");
		assertThat(press(BPTT, HUNG, toTell, "Đã báo cho cán bộ")).contains("đã báo cho cán bộ xã");
		assertThat(replies(ticket).getFirst().state()).isEqualTo(Reply.State.DELIVERED);
		assertThat(line(reply).text()).contains("đã gọi báo phường Hạc Thành");
		assertThat(toTell.text()).contains("Đã gọi báo");
		command(STP, MAI, "viec", "");
		assertThat(this.outbox.lastTo(STP).text()).doesNotContain("gọi báo xã");
		assertThat(press(BPTT, HUNG, toTell, "d-phoned", List.of("" + reply.id()))).contains("đã có người báo");

		press(BPTT, HUNG, toTell, "Ghi lời cán bộ nói thêm…");
		say(BPTT, HUNG, this.outbox.lastTo(BPTT), "Cán bộ hỏi thêm: nếu có di chúc thì sao?");
		assertThat(ticket.state()).isEqualTo(TicketState.REOPENED);
		assertThat(caller()).contains("Bình");
		this.life.withdraw(ticket.number(), TicketActor.SYSTEM);
		this.entities.flush();
		assertThat(caller()).isEmpty();
	}

	@Test
	void entersWhatTheCallerSaysWhenAsked() {
		Ticket ticket = enter();
		press(STP, MAI, card(ticket), "Hỏi lại xã");
		say(STP, MAI, this.outbox.lastTo(STP), "Xã cho biết sổ đỏ cấp năm nào và còn ai thừa kế.");
		Reply question = this.answering.send(reply(ticket).id(), TicketActor.SYSTEM);
		RecordingOutbox.Seen toAsk = this.outbox.byKey("phoned:" + question.id());
		assertThat(toAsk.text()).contains("cần hỏi thêm");
		press(BPTT, HUNG, toAsk, "Ghi lời cán bộ nói thêm…");
		say(BPTT, HUNG, this.outbox.lastTo(BPTT), "Sổ cấp năm 1998, còn hai người con.");
		assertThat(ticket.state()).isEqualTo(TicketState.CLAIMED);
		assertThat(this.outbox.lastTo(STP).text()).contains("Sổ cấp năm 1998");
	}

	@Test
	void givesTheTicketToTheOfficerIfRegistered() {
		command(BPTT, HUNG, "ghiphieu", NOTE.replace("anh Bình địa chính", "Nguyễn Thị Lan"));
		RecordingOutbox.Seen screen = this.outbox.lastTo(BPTT);
		assertThat(screen.text()).contains("Nguyễn Thị Lan đã đăng ký");
		press(BPTT, HUNG, screen, "Ghi phiếu");
		Ticket ticket = latest();
		assertThat(ticket.isPhoned()).isFalse();
		assertThat(card(ticket).text()).contains("Nguyễn Thị Lan");
		assertThat(caller()).isEmpty();

		command(BPTT, HUNG, "ghiphieu", NOTE.replace("anh Bình địa chính", "Nguyễn Thị Lan"));
		RecordingOutbox.Seen another = this.outbox.lastTo(BPTT);
		press(BPTT, HUNG, another, "Không phải cán bộ đã đăng ký này");
		press(BPTT, HUNG, another, "Đổi lĩnh vực…");
		press(BPTT, HUNG, another, "d-call-cat", List.of(another.button("Quay lại").arguments().getFirst(), "khac"));
		assertThat(another.text()).contains("gửi Bộ phận Thường trực");
		press(BPTT, HUNG, another, "Ghi phiếu");
		assertThat(latest().isPhoned()).isTrue();
		assertThat(latest().department()).isEqualTo("BPTT");
		assertThat(press(BPTT, HUNG, another, "d-call-file",
				List.of(Objects.requireNonNull(screen.message().key()).substring(6))))
			.contains("đã xong");
	}

	@Test
	void isForTheStandingUnitOnly() {
		command(STP, MAI, "ghiphieu", NOTE);
		assertThat(this.outbox.lastTo(STP).text()).contains("Chỉ Bộ phận Thường trực");
		assertThat(this.tickets.findByIdGreaterThanOrderByIdDesc(0, Limit.of(1))).isEmpty();
	}

	private Ticket enter() {
		command(BPTT, HUNG, "ghiphieu", NOTE);
		RecordingOutbox.Seen screen = this.outbox.lastTo(BPTT);
		assertThat(screen.text()).contains("Phường Hạc Thành").contains("anh Bình").contains("gọi báo lại");
		press(BPTT, HUNG, screen, "Ghi phiếu");
		assertThat(screen.text()).contains("Đã ghi theo điện thoại");
		return latest();
	}

	private Ticket latest() {
		return this.tickets.findByIdGreaterThanOrderByIdDesc(0, Limit.of(1)).getFirst();
	}

	private String caller() {
		return this.jdbc
			.query("select caller from phone_call order by id desc", (row, number) -> row.getString("caller"))
			.getFirst();
	}

}
