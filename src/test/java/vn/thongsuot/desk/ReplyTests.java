package vn.thongsuot.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.TicketWords;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyTests extends DeskFixture {

	private Ticket ticket;

	@BeforeEach
	void fileOne() {
		link(SNV, "SNV");
		this.ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
	}

	@Test
	void waitsUnderALineAndThenLeaves() {
		MessageRef message = say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply reply = reply(this.ticket);
		assertThat(reply.state()).isEqualTo(Reply.State.HELD);
		assertThat(reply.answer()).isEqualTo(ANSWER);
		assertThat(reply.author().name()).isEqualTo("Trần Văn Hùng");
		assertThat(line(reply).message().replyTo()).isEqualTo(new ReplyTarget.Theirs(message));
		assertThat(line(reply).text()).contains("sẽ gửi tới phường Hạc Thành sau 30 giây");
		assertThat(line(reply).labels()).containsExactly("Không gửi, nội bộ", "Gửi ngay", "Đây là câu hỏi lại xã");
		assertThat(press(SNV, MAI, line(reply), "Gửi ngay")).contains("Đang gửi");
		assertThat(line(reply).text()).contains("đang gửi");
		assertThat(line(reply).labels()).isEmpty();
		delivered(reply);
		assertThat(line(reply).text()).contains("đã tới máy của phường Hạc Thành lúc 9:00 thứ Hai 23/11");
		assertThat(line(reply).labels()).containsExactly("Đưa vào kho hỏi đáp", "Đây chưa phải trả lời");
	}

	@Test
	void takesPhotosDocumentsVoiceAndPlaces() {
		say(SNV, HUNG, card(this.ticket), photo("p1", "Xem hai trang kèm theo"), photo("p2", ""),
				new Content.Media(media(MediaRef.Kind.VOICE, "v1"), ""), new Content.Location(19.8, 105.8));
		Reply reply = reply(this.ticket);
		assertThat(reply.state()).isEqualTo(Reply.State.HELD);
		assertThat(reply.answer()).isEqualTo("Xem hai trang kèm theo");
		assertThat(this.course.attachedTo(reply)).hasSize(4).last().isEqualTo(new AttachedThing.Place(19.8, 105.8));
	}

	@Test
	void takesAReplyToAnyMessageOfOursAboutTheTicket() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay");
		say(SNV, HUNG, line(reply(this.ticket)), "Bổ sung: hồ sơ gửi trước ngày 30 tháng 11 năm nay.");
		press(SNV, HUNG, card(this.ticket), "d-reply", List.of("" + this.ticket.number().value()));
		say(SNV, HUNG, this.outbox.lastTo(SNV), "Bổ sung nữa: kèm theo danh sách công chức của xã.");
		assertThat(replies(this.ticket)).hasSize(3);
	}

	@Test
	void namesHiddenAuthorsByWhatTheyAre() {
		say(SNV, ANONYMOUS, card(this.ticket), ANSWER);
		assertThat(reply(this.ticket).author())
			.isEqualTo(new TicketActor(TicketActor.Role.ANONYMOUS_ADMIN, null, "quản trị viên ẩn danh của nhóm"));
		say(SNV, CHANNEL, card(this.ticket), ANSWER);
		assertThat(reply(this.ticket).author().name()).isEqualTo("kênh liên kết của nhóm");
	}

	@Test
	void leavesOtherTalkAlone() {
		int before = this.outbox.count();
		say(SNV, HUNG, null, "Trưa nay họp lúc mấy giờ vậy mọi người?");
		say(SNV, HUNG, null, new Content.Unsupported("sticker", null));
		assertThat(this.outbox.count()).isEqualTo(before);
		assertThat(replies(this.ticket)).isEmpty();
	}

	@Test
	void asksAboutAVeryShortReply() {
		say(SNV, HUNG, card(this.ticket), "Để xem");
		Reply reply = reply(this.ticket);
		assertThat(reply.state()).isEqualTo(Reply.State.ASKED);
		assertThat(line(reply).labels()).containsExactly("Gửi cho xã", "Nội bộ", "Đây là câu hỏi lại xã");
		assertThat(line(reply).text()).contains("Phiếu vẫn chờ trả lời");
		assertThat(this.ticket.state()).isEqualTo(TicketState.NEW);
		press(SNV, HUNG, line(reply), "Gửi cho xã");
		assertThat(reply.state()).isEqualTo(Reply.State.RELEASED);
	}

	@Test
	void asksAboutAReplyToAReminder() {
		this.outbox.post(Outgoing.to(SNV, RichText.plain("Nhắc phiếu"))
			.about(TicketWords.subject(this.ticket.number()), "reminder"));
		say(SNV, HUNG, this.outbox.lastTo(SNV), ANSWER);
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.ASKED);
	}

	@Test
	void asksAgainInWorkingHoursOnly() {
		say(SNV, HUNG, card(this.ticket), "Để xem");
		Reply reply = reply(this.ticket);
		int before = this.outbox.count();
		this.clock.set(Instant.parse("2026-11-23T13:00:00Z"));
		askedAgain(reply, this.ticket);
		assertThat(this.outbox.count()).isEqualTo(before);
		this.clock.set(Instant.parse("2026-11-23T07:00:00Z"));
		askedAgain(reply, this.ticket);
		assertThat(line(reply).labels()).isEmpty();
		assertThat(line(reply).text()).contains("hỏi lại ở tin dưới");
		press(SNV, HUNG, line(reply, 2), "Nội bộ");
		assertThat(line(reply, 2).text()).contains("trao đổi nội bộ");
	}

	@Test
	void keepsWhatIsMarkedAsInternal() {
		say(SNV, HUNG, card(this.ticket), "// Hỏi lại phòng Tổ chức trước khi trả lời xã");
		Reply reply = reply(this.ticket);
		assertThat(reply.state()).isEqualTo(Reply.State.INTERNAL);
		assertThat(reply.answer()).isEqualTo("Hỏi lại phòng Tổ chức trước khi trả lời xã");
		assertThat(line(reply).text()).contains("trao đổi nội bộ, không gửi cho xã");
		assertThat(this.ticket.state()).isEqualTo(TicketState.NEW);
	}

	@Test
	void isKeptByAPressAndNeverSentAfterwards() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply reply = reply(this.ticket);
		var send = line(reply).button("Gửi ngay");
		assertThat(press(SNV, MAI, line(reply), "Không gửi, nội bộ")).contains("không gửi cho xã");
		assertThat(press(SNV, MAI, line(reply), send)).contains("đã ghi là nội bộ");
		assertThat(reply.state()).isEqualTo(Reply.State.INTERNAL);
	}

	@Test
	void isSentOnceWhenPressedTwice() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply reply = reply(this.ticket);
		var send = line(reply).button("Gửi ngay");
		var keep = line(reply).button("Không gửi, nội bộ");
		press(SNV, HUNG, line(reply), send);
		assertThat(press(SNV, HUNG, line(reply), send)).contains("đã được gửi");
		assertThat(press(SNV, HUNG, line(reply), keep)).contains("đã được gửi");
		assertThat(reply.state()).isEqualTo(Reply.State.RELEASED);
	}

	@Test
	void refusesPressesFromElsewhere() {
		link(STP, "STP");
		link(BPTT, "BPTT");
		say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply reply = reply(this.ticket);
		var keep = line(reply).button("Không gửi, nội bộ");
		assertThat(press(STP, MAI, line(reply), keep)).contains("không thuộc nhóm của anh/chị");
		assertThat(press(BPTT, MAI, line(reply), keep)).contains("không thuộc nhóm của anh/chị");
		assertThat(press(OFFICER, MAI, line(reply), keep)).contains("trong nhóm đang nhận phiếu");
		assertThat(press(SNV, MAI, line(reply), "d-keep", List.of("987654"))).isEqualTo("(unknown button)");
		assertThat(reply.state()).isEqualTo(Reply.State.HELD);
	}

	@Test
	void isCalledNoAnswerAndTheOldDeadlineCounts() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply reply = reply(this.ticket);
		press(SNV, HUNG, line(reply), "Gửi ngay");
		delivered(reply);
		var retract = line(reply).button("Đây chưa phải trả lời");
		assertThat(press(SNV, HUNG, line(reply), retract)).contains("vẫn chờ trả lời");
		assertThat(line(reply).text()).contains("Hạn cũ vẫn tính: trước 9:00 thứ Sáu 27/11");
		assertThat(this.ticket.state().isOpen()).isTrue();
		assertThat(card(this.ticket).text()).contains("Hạn trả lời");
		assertThat(press(SNV, HUNG, line(reply), retract)).contains("không có gì thay đổi");
	}

	@Test
	void saysWhyItWasNotDelivered() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply reply = reply(this.ticket);
		press(SNV, HUNG, line(reply), "Gửi ngay");
		this.replyDelivery.undelivered(reply.id(), "gone");
		assertThat(line(reply).text()).contains("chặn hoặc ngừng dùng").contains("được giữ lại");
		delivered(reply);
		assertThat(line(reply).text()).contains("đã tới máy");
	}

	@Test
	void saysThatNobodyIsThereToReadIt() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay");
		this.replyDelivery.undelivered(reply(this.ticket).id(), "officer-left");
		assertThat(line(reply(this.ticket)).text()).contains("không còn dùng trợ lý");
		say(SNV, HUNG, card(this.ticket), ANSWER);
		press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay");
		this.replyDelivery.undelivered(reply(this.ticket).id(), "refused");
		assertThat(line(reply(this.ticket)).text()).contains("Telegram không nhận nội dung này");
		say(SNV, HUNG, card(this.ticket), ANSWER);
		press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay");
		this.replyDelivery.undelivered(reply(this.ticket).id(), "unanswered");
		assertThat(line(reply(this.ticket)).text()).contains("chưa rõ câu trả lời đã tới")
			.doesNotContain("không nhận nội dung này");
	}

	@Test
	void asksBeforeSendingToAClosedTicket() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay");
		this.life.acknowledge(this.ticket.number(), officer());
		say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply late = reply(this.ticket);
		assertThat(late.state()).isEqualTo(Reply.State.ASKED);
		assertThat(line(late).text()).contains("đã xong");
		press(SNV, HUNG, line(late), "Gửi cho xã");
		assertThat(this.ticket.state()).isEqualTo(TicketState.CLOSED);
		assertThat(late.state()).isEqualTo(Reply.State.RELEASED);
	}

	@Test
	void isKeptInternalWhenTheOfficerHasWithdrawn() {
		this.life.withdraw(this.ticket.number(), officer());
		say(SNV, HUNG, card(this.ticket), ANSWER);
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.INTERNAL);
		assertThat(line(reply(this.ticket)).text()).contains("xã đã rút câu hỏi");
	}

	@Test
	void isKeptInternalWhenTheOfficerWithdrawsWhileItWaits() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		this.life.withdraw(this.ticket.number(), officer());
		assertThat(press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay")).contains("Xã đã rút phiếu");
		assertThat(line(reply(this.ticket)).text()).contains("xã đã rút câu hỏi");
	}

	@Test
	void namesWhoAnsweredJustBefore() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		say(SNV, MAI, card(this.ticket), "Theo Nghị định mới, mức phụ cấp là 1,5 lần lương cơ sở.");
		assertThat(line(reply(this.ticket)).text()).contains("Cùng lúc, Trần Văn Hùng cũng trả lời");
		assertThat(line(replies(this.ticket).getFirst()).text()).doesNotContain("Cùng lúc");
		this.clock.advance(Duration.ofMinutes(5));
		say(SNV, HUNG, card(this.ticket), "Bổ sung sau năm phút: xem thêm công văn của Sở.");
		assertThat(line(reply(this.ticket)).text()).doesNotContain("Cùng lúc");
	}

	@Test
	void takesNewWordsBeforeItLeavesAndSaysSo() {
		MessageRef message = say(SNV, HUNG, card(this.ticket), ANSWER);
		edit(message, HUNG, "Câu trả lời đã sửa lại cho đúng điều khoản.");
		Reply reply = reply(this.ticket);
		assertThat(reply.answer()).isEqualTo("Câu trả lời đã sửa lại cho đúng điều khoản.");
		assertThat(line(reply).text()).startsWith("Phiếu ").contains("Đã thay bằng nội dung anh/chị vừa sửa.");
		assertThat(line(reply).labels()).containsExactly("Không gửi, nội bộ", "Gửi ngay", "Đây là câu hỏi lại xã");
	}

	@Test
	void keepsTheOtherMessagesWhenOneOfThemIsEdited() {
		MessageRef first = say(SNV, HUNG, card(this.ticket), new Content.Text("Đoạn một của câu trả lời."),
				new Content.Text("Đoạn hai của câu trả lời."));
		MessageRef second = new MessageRef(SNV, "theirs" + (Integer.parseInt(first.id().substring(6)) + 1));
		edit(second, HUNG, "Đoạn hai đã sửa.");
		assertThat(reply(this.ticket).answer()).isEqualTo("Đoạn một của câu trả lời.\nĐoạn hai đã sửa.");
	}

	@Test
	void isKeptWhenAnEditMarksItAsInternal() {
		MessageRef message = say(SNV, HUNG, card(this.ticket), ANSWER);
		edit(message, HUNG, "// " + ANSWER);
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.INTERNAL);
		assertThat(reply(this.ticket).answer()).isEqualTo(ANSWER);
	}

	@Test
	void anEditAfterSendingIsACorrectionThatWaitsLikeTheReplyDid() {
		MessageRef message = say(SNV, HUNG, card(this.ticket), ANSWER);
		press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay");
		edit(message, HUNG, "Sửa sau khi gửi.");
		edit(message, HUNG, "Sửa lần nữa.");
		assertThat(this.outbox.to(SNV)).filteredOn((seen) -> seen.text().contains("vừa sửa nội dung đã gửi"))
			.hasSize(1);
		assertThat(reply(this.ticket).answer()).isEqualTo(ANSWER);
		press(SNV, HUNG, this.outbox.lastTo(SNV), "Gửi ngay");
		assertThat(reply(this.ticket).answer()).isEqualTo("Sửa lần nữa.");
	}

	@Test
	void saysWhatToDoInsteadOfWhatCannotBeSent() {
		say(SNV, HUNG, card(this.ticket), new Content.Unsupported("sticker", null));
		assertThat(this.outbox.lastTo(SNV).text()).startsWith("Nhãn dán không gửi được");
		say(SNV, HUNG, card(this.ticket), new Content.Unsupported("too-big", "phu-luc.zip"));
		assertThat(this.outbox.lastTo(SNV).text()).contains("20 MB").contains("nén nhỏ");
		say(SNV, HUNG, card(this.ticket), new Content.Unsupported("dice", null));
		assertThat(this.outbox.lastTo(SNV).text()).contains("dạng này");
		say(SNV, HUNG, card(this.ticket), new Content.Contact("0912345678"));
		assertThat(this.outbox.lastTo(SNV).text()).contains("Danh bạ");
		assertThat(replies(this.ticket)).isEmpty();
		say(SNV, HUNG, this.outbox.lastTo(SNV), ANSWER);
		assertThat(reply(this.ticket).answer()).isEqualTo(ANSWER);
	}

	@Test
	void takesWhatCanBeTakenFromAMixedMessage() {
		say(SNV, HUNG, card(this.ticket), photo("p1", ANSWER), new Content.Unsupported("too-big", "phim.mp4"));
		assertThat(this.outbox.lastTo(SNV, "unsupported").text()).contains("20 MB");
		assertThat(this.course.attachedTo(reply(this.ticket))).containsExactly(photo("p1"));
	}

	@Test
	void refusesStaffOfAnotherGroupAndOfAGroupThatIsNoDesk() {
		link(STP, "STP");
		this.outbox
			.post(Outgoing.to(STP, RichText.plain("x")).about(TicketWords.subject(this.ticket.number()), "card"));
		say(STP, MAI, this.outbox.lastTo(STP), ANSWER);
		assertThat(this.outbox.lastTo(STP).text()).contains("đã chuyển sang đơn vị khác");
		RecordingOutbox.Seen card = card(this.ticket);
		this.desks.unlink(SNV, ADMIN);
		say(SNV, MAI, card, ANSWER);
		assertThat(this.outbox.lastTo(SNV).text()).contains("không còn nhận phiếu");
		assertThat(replies(this.ticket)).isEmpty();
	}

	@Test
	void keepsOddCharactersAsTyped() {
		say(SNV, HUNG, card(this.ticket), "Câu trả lời có <b> & ký tự lạ \u202e cho xã.");
		assertThat(reply(this.ticket).answer()).isEqualTo("Câu trả lời có <b> & ký tự lạ \u202e cho xã.");
	}

}
