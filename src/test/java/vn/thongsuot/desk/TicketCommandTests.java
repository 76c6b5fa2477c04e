package vn.thongsuot.desk;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.ticket.Ticket;

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
				Xem một phiếu: /phieu và số phiếu, ví dụ /phieu 123.""".formatted(older.number(), newer.number()));
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
		assertThat(this.outbox.lastTo(OTHER).text()).contains("Đăng ký tại xã nơi cư trú")
			.contains("trong tin nhắn riêng");
		command(OTHER, MAI, "tracuu", "zzz");
		assertThat(this.outbox.lastTo(OTHER).text()).contains("Chưa có hướng dẫn");
		command(OTHER, MAI, "tracuu", "");
		assertThat(this.outbox.lastTo(OTHER).text()).contains("gõ kèm nội dung");
	}

}
