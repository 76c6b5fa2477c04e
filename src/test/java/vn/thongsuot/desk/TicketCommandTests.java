package vn.thongsuot.desk;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;

import static org.assertj.core.api.Assertions.assertThat;

class TicketCommandTests extends DeskFixture {

	private static final Address OTHER = FakeChannel.chat("group-other");

	@Test
	void listsOpenTicketsMostUrgentFirst() {
		link(SNV, "SNV");
		Ticket older = file("Hỏi về chế độ phụ cấp <công chức>");
		this.clock.set(Instant.parse("2026-11-26T02:00:00Z"));
		Ticket newer = file("Hỏi về sắp xếp thôn, tổ dân phố");
		press(SNV, HUNG, card(newer), "Tôi nhận");
		this.clock.set(Instant.parse("2026-11-27T03:00:00Z"));
		command(SNV, HUNG, "viec", "");
		assertThat(this.outbox.lastTo(SNV).text()).isEqualTo("""
				2 phiếu đang chờ trả lời, gấp nhất ở trên:
				• %s – Hỏi về chế độ phụ cấp <công chức>
				   Phường Hạc Thành · quá hạn từ 9:00 thứ Sáu 27/11 · chưa ai nhận
				• %s – Hỏi về sắp xếp thôn, tổ dân phố
				   Phường Hạc Thành · trước 9:00 thứ Ba 1/12 · Trần Văn Hùng nhận
				Xem một phiếu: bấm số phiếu, hoặc gõ /phieu và số phiếu, ví dụ /phieu 123.""".formatted(older.number(),
				newer.number()));
	}

	@Test
	void leadsFromTheListToTheCards() {
		link(SNV, "SNV");
		link(BPTT, "BPTT");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		command(SNV, HUNG, "viec", "");
		assertThat(this.outbox.lastTo(SNV).markup()).contains("https://fake.invalid/" + card(ticket).ref().id());
		Ticket theirs = fileIn("khac", "Máy nước nóng lạnh của trụ sở hỏng");
		command(BPTT, HUNG, "viec", "");
		RecordingOutbox.Seen list = this.outbox.lastTo(BPTT);
		press(BPTT, HUNG, list, theirs.number().toString());
		RecordingOutbox.Seen course = this.outbox.lastTo(BPTT);
		assertThat(course.text()).contains("Nguyễn Thị Lan gửi câu hỏi");
		assertThat(course.message().replyTo()).isEqualTo(new ReplyTarget.Ours("card:" + theirs.number().value()));
	}

	@Test
	void listsLastWhoseClockStandsStill() {
		link(SNV, "SNV");
		Ticket asked = file("Hỏi về chế độ phụ cấp của công chức xã");
		press(SNV, HUNG, card(asked), "Hỏi lại xã");
		say(SNV, HUNG, this.outbox.lastTo(SNV), "Xã cho biết thêm số biên chế được giao năm nay.");
		this.answering.send(reply(asked).id(), TicketActor.SYSTEM);
		Ticket newer = file("Hỏi về sắp xếp thôn, tổ dân phố");
		command(SNV, HUNG, "viec", "");
		assertThat(this.outbox.lastTo(SNV).text()).containsSubsequence(newer.number() + " – ", asked.number() + " – ",
				"chờ xã bổ sung");
	}

	@Test
	void findsTicketsByWordsAmongTheDepartmentsOwn() {
		link(SNV, "SNV");
		link(STP, "STP");
		link(BPTT, "BPTT");
		Ticket allowance = file("Chế độ phụ cấp của công chức xã kiêm nhiệm thì tính từ tháng nào");
		Ticket other = fileIn("ho_tich", "Phụ cấp cho cán bộ hộ tịch kiêm nhiệm công tác chứng thực");
		command(SNV, HUNG, "timphieu", "phu cap kiem nhiem");
		assertThat(this.outbox.lastTo(SNV).text()).contains("Phiếu nói về “phu cap kiem nhiem”")
			.contains(allowance.number() + " – ")
			.doesNotContain(other.number() + " – ");
		command(BPTT, HUNG, "timphieu", "phu cap kiem nhiem");
		assertThat(this.outbox.lastTo(BPTT).text()).contains(allowance.number() + " – ")
			.contains(other.number() + " – ");
		press(BPTT, HUNG, this.outbox.lastTo(BPTT), other.number().toString());
		assertThat(this.outbox.lastTo(BPTT).text()).contains("Phụ cấp cho cán bộ hộ tịch");
		command(SNV, HUNG, "timphieu", "" + allowance.number().value());
		assertThat(this.outbox.lastTo(SNV).text()).contains("gửi câu hỏi");
		command(SNV, HUNG, "timphieu", "tàu vũ trụ");
		assertThat(this.outbox.lastTo(SNV).text()).contains("Không có phiếu nào");
		command(SNV, HUNG, "timphieu", "");
		assertThat(this.outbox.lastTo(SNV).text()).contains("gõ kèm nội dung");
	}

	@Test
	void keepsTicketsFromWhoeverForgesTheButtonOfAList() {
		link(SNV, "SNV");
		link(STP, "STP");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		command(STP, MAI, "viec", "");
		press(STP, MAI, this.outbox.lastTo(STP), "d-open", List.of("" + ticket.number().value()));
		assertThat(this.outbox.lastTo(STP).text()).contains("không có phiếu");
		assertThat(press(OTHER, MAI, this.outbox.lastTo(STP), "d-open", List.of("" + ticket.number().value())))
			.contains("chỉ dùng được trong nhóm");
	}

	@Test
	void listsAtMostTwenty() {
		link(SNV, "SNV");
		for (int i = 0; i < 22; i++) {
			file("Câu hỏi số " + i);
		}
		command(SNV, HUNG, "viec", "");
		assertThat(this.outbox.lastTo(SNV).text()).startsWith("Hơn 20 phiếu");
		assertThat(this.outbox.lastTo(SNV).text().lines().filter((line) -> line.startsWith("•"))).hasSize(20);
	}

	@Test
	void listsWhatTheStandingUnitHasInstead() {
		link(BPTT, "BPTT");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		command(BPTT, HUNG, "viec", "");
		assertThat(this.outbox.lastTo(BPTT).text()).contains(ticket.number().toString());
	}

	@Test
	void saysThatNothingIsLeft() {
		link(SNV, "SNV");
		command(SNV, HUNG, "viec", "");
		assertThat(this.outbox.lastTo(SNV).text()).contains("không còn phiếu nào");
	}

	@Test
	void tellsTheCourseOfATicketAndTakesAReplyToIt() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		press(SNV, HUNG, card(ticket), "Tôi nhận");
		say(SNV, MAI, card(ticket), "// hỏi phòng Tổ chức");
		command(SNV, HUNG, "phieu", " #" + ticket.number().value() + " ");
		RecordingOutbox.Seen course = this.outbox.lastTo(SNV);
		assertThat(course.text()).contains("9:00 thứ Hai 23/11: Nguyễn Thị Lan gửi câu hỏi")
			.contains("Trần Văn Hùng nhận phiếu")
			.contains("Lê Thị Mai ghi nội bộ: hỏi phòng Tổ chức")
			.contains("Hạn trả lời: trước 9:00 thứ Sáu 27/11");
		say(SNV, HUNG, course, ANSWER);
		assertThat(reply(ticket).answer()).isEqualTo(ANSWER);
	}

	@Test
	void keepsTheCourseFromOtherGroups() {
		link(SNV, "SNV");
		link(STP, "STP");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		command(STP, MAI, "phieu", "" + ticket.number().value());
		assertThat(this.outbox.lastTo(STP).text()).contains("không có phiếu");
		command(STP, MAI, "phieu", "999999");
		assertThat(this.outbox.lastTo(STP).text()).contains("không có phiếu #999999");
		command(STP, MAI, "phieu", "abc");
		assertThat(this.outbox.lastTo(STP).text()).contains("gõ kèm số phiếu");
		command(OTHER, MAI, "phieu", "" + ticket.number().value());
		assertThat(this.outbox.lastTo(OTHER).text()).contains("chưa nhận phiếu");
	}

	@Test
	void helpsInAnyGroup() {
		command(OTHER, MAI, "trogiup", "");
		assertThat(this.outbox.lastTo(OTHER).text()).contains("/viec").contains("//");
	}

	@Test
	void findsTheBestPieceOfGuidance() {
		command(OTHER, MAI, "tracuu", "khai sinh");
		assertThat(this.outbox.lastTo(OTHER).text()).contains("Khai sinh ở đâu?").contains("Đăng ký tại xã nơi cư trú");
		command(OTHER, MAI, "tracuu", "zzz");
		assertThat(this.outbox.lastTo(OTHER).text()).contains("Chưa có hướng dẫn");
		command(OTHER, MAI, "tracuu", "");
		assertThat(this.outbox.lastTo(OTHER).text()).contains("gõ kèm nội dung");
	}

}
