package vn.thongsuot.desk;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;

import static org.assertj.core.api.Assertions.assertThat;

class CardTests extends DeskFixture {

	@Test
	void showsWhatTheDepartmentNeedsAndNoPhoneNumber() {
		link(SNV, "SNV");
		Ticket ticket = file("Biên chế của xã thiếu 14 người, tuyển thế nào?");
		RecordingOutbox.Seen card = card(ticket);
		assertThat(card.message().to()).isEqualTo(SNV);
		assertThat(card.message().purpose()).isEqualTo("card");
		assertThat(card.text()).isEqualTo("""
				Phiếu %s · Cán bộ, công chức, chế độ · câu hỏi nghiệp vụ
				Phường Hạc Thành – Nguyễn Thị Lan, công chức Văn phòng
				Biên chế của xã thiếu 14 người, tuyển thế nào?
				Hạn trả lời: trước 9:00 thứ Sáu 27/11
				Chưa có người nhận.""".formatted(ticket.number()));
		assertThat(card.labels()).containsExactly("Tôi nhận", "Trả lời", "Hỏi lại xã", "Việc khác…");
	}

	@Test
	void showsMarkupOfOfficersAsTyped() {
		link(SNV, "SNV");
		RecordingOutbox.Seen card = card(file("Mẫu <b>01</b> & mẫu <quote>02 dùng khi nào?"));
		assertThat(card.text()).contains("Mẫu <b>01</b> & mẫu <quote>02 dùng khi nào?");
		assertThat(card.markup()).contains("&lt;b&gt;01&lt;/b&gt; &amp; mẫu &lt;quote&gt;02");
	}

	@Test
	void foldsALongQuestionAndPostsAVeryLongOneWhole() {
		link(SNV, "SNV");
		Ticket longOne = file("Nội dung rất dài. ".repeat(40));
		assertThat(card(longOne).markup()).contains("<fold>");
		String question = "Đoạn văn của câu hỏi. ".repeat(400).strip();
		Ticket veryLong = file(question);
		assertThat(card(veryLong).text().length()).isLessThan(2500);
		RecordingOutbox.Seen whole = this.outbox.lastTo(SNV);
		assertThat(whole.text()).contains(question);
		assertThat(whole.message().replyTo()).isEqualTo(new ReplyTarget.Ours("card:" + veryLong.number().value()));
	}

	@Test
	void postsAttachmentsUnderTheCardInOrder() {
		link(SNV, "SNV");
		Ticket ticket = file("Xem ảnh kèm theo giúp xã", photo("p1"), photo("p2"), new AttachedThing.Place(19.8, 105.8),
				photo("p3"));
		List<RecordingOutbox.Seen> under = this.outbox.to(SNV).subList(1, 4);
		assertThat(under).allMatch(
				(seen) -> new ReplyTarget.Ours("card:" + ticket.number().value()).equals(seen.message().replyTo()));
		assertThat(under.get(0).message().body()).isInstanceOfSatisfying(Body.Files.class,
				(files) -> assertThat(files.files()).extracting("platformId").containsExactly("p1", "p2"));
		assertThat(under.get(0).text()).contains(ticket.number().toString());
		assertThat(under.get(1).message().body()).isEqualTo(new Body.Place(19.8, 105.8));
		assertThat(under.get(2).message().about()).isEqualTo(card(ticket).message().about());
	}

	@Test
	void isTakenByTheFirstAndTellsTheSecond() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		var claim = card(ticket).button("Tôi nhận");
		assertThat(press(SNV, HUNG, card(ticket), claim)).contains("Anh/chị đã nhận");
		assertThat(press(SNV, HUNG, card(ticket), claim)).contains("đang nhận phiếu");
		assertThat(press(SNV, MAI, card(ticket), claim)).contains("đã có Trần Văn Hùng nhận");
		assertThat(card(ticket).text()).contains("Người nhận: Trần Văn Hùng");
		assertThat(card(ticket).revisions()).isEqualTo(1);
		assertThat(card(ticket).labels()).containsExactly("Trả lại nhóm", "Trả lời", "Hỏi lại xã", "Việc khác…");
	}

	@Test
	void isPutDownByItsClaimantOnly() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		press(SNV, HUNG, card(ticket), "Tôi nhận");
		var putDown = card(ticket).button("Trả lại nhóm");
		assertThat(press(SNV, MAI, card(ticket), putDown)).contains("Trần Văn Hùng nhận");
		assertThat(press(SNV, HUNG, card(ticket), putDown)).contains("Đã trả phiếu");
		assertThat(press(SNV, HUNG, card(ticket), putDown)).contains("chưa có ai nhận");
		assertThat(card(ticket).text()).contains("Chưa có người nhận");
	}

	@Test
	void opensTheReplyBoxOnceForADoublePress() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		press(SNV, HUNG, card(ticket), "Trả lời");
		press(SNV, HUNG, card(ticket), "Trả lời");
		assertThat(this.outbox.to(SNV)).hasSize(2);
		RecordingOutbox.Seen ask = this.outbox.lastTo(SNV);
		assertThat(ask.keyboard()).isInstanceOf(Keyboard.AskReply.class);
		assertThat(ask.message().purpose()).isEqualTo("ask-reply");
		assertThat(ask.text()).contains("Trần Văn Hùng").contains(ticket.number().toString());
		assertThat(((Body.Text) ask.message().body()).text().markup()).contains("href=\"" + HUNG.person() + "\"");
	}

	@Test
	void refusesAPressFromAnotherGroupFromPrivateAndWithNonsense() {
		link(SNV, "SNV");
		link(STP, "STP");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		var claim = card(ticket).button("Tôi nhận");
		assertThat(press(STP, MAI, card(ticket), claim)).contains("không thuộc nhóm của anh/chị");
		assertThat(press(OFFICER, MAI, card(ticket), claim)).contains("trong nhóm đang nhận phiếu");
		assertThat(press(SNV, MAI, card(ticket), "d-claim", List.of("999999"))).isEqualTo("(unknown button)");
		assertThat(press(SNV, MAI, card(ticket), "d-claim", List.of("x"))).isEqualTo("(unknown button)");
		assertThat(press(SNV, MAI, card(ticket), "d-claim", List.of())).isEqualTo("(unknown button)");
		assertThat(ticket.state()).isEqualTo(TicketState.NEW);
	}

	@Test
	void refusesWhoeverIsNotOnTheListOfStaff() {
		link(SNV, "SNV");
		this.roles.grant(vn.thongsuot.directory.Roles.Role.STAFF, "SNV", java.util.Objects.requireNonNull(MAI.person()),
				ADMIN);
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		assertThat(press(SNV, HUNG, card(ticket), "Tôi nhận")).contains("danh sách của đơn vị");
		assertThat(press(SNV, MAI, card(ticket), "Tôi nhận")).contains("đã nhận phiếu");
	}

	@Test
	void answersAnOldButtonOfAnAnsweredTicketKindly() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		var claim = card(ticket).button("Tôi nhận");
		say(SNV, HUNG, card(ticket), ANSWER);
		press(SNV, HUNG, line(reply(ticket)), "Gửi ngay");
		assertThat(card(ticket).text()).contains("Đã trả lời lúc 9:00 thứ Hai 23/11");
		assertThat(card(ticket).labels()).isEmpty();
		assertThat(press(SNV, HUNG, card(ticket), claim)).contains("đã có trả lời");
	}

	@Test
	void showsWhatTheOfficerAdds() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		this.life.add(ticket.number(), officer(), "Xã có <4> thôn & 2 tổ", List.of(photo("p9")));
		List<RecordingOutbox.Seen> posts = this.outbox.to(SNV);
		assertThat(posts.get(1).text()).contains("Nguyễn Thị Lan bổ sung").contains("Xã có <4> thôn & 2 tổ");
		assertThat(posts.get(1).message().replyTo()).isEqualTo(new ReplyTarget.Ours("card:" + ticket.number().value()));
		assertThat(posts.get(2).message().body()).isInstanceOf(Body.Files.class);
	}

	@Test
	void saysThatTheOfficerWithdrew() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
		this.life.withdraw(ticket.number(), officer());
		assertThat(this.outbox.lastTo(SNV).text()).contains("xã đã rút câu hỏi");
		assertThat(card(ticket).text()).contains("Xã đã rút phiếu");
		assertThat(card(ticket).labels()).isEmpty();
	}

	@Test
	void comesAnewWhenTheOfficerAsksOn() {
		link(SNV, "SNV");
		Ticket ticket = file("Hỏi về chế độ phụ cấp của công chức xã", photo("p1"));
		say(SNV, HUNG, card(ticket), ANSWER);
		press(SNV, HUNG, line(reply(ticket)), "Gửi ngay");
		this.life.reopen(ticket.number(), officer(), "Chưa rõ mức phụ cấp", List.of(photo("p2")));
		RecordingOutbox.Seen second = card(ticket, 2);
		assertThat(second.text()).contains("Xã hỏi thêm: Chưa rõ mức phụ cấp").contains("Hạn trả lời");
		assertThat(second.message().replyTo()).isEqualTo(new ReplyTarget.Ours("card:" + ticket.number().value()));
		assertThat(this.outbox.lastTo(SNV).message().body()).isInstanceOfSatisfying(Body.Files.class,
				(files) -> assertThat(files.files()).extracting("platformId").containsExactly("p2"));
		assertThat(card(ticket).text()).contains("tin mới hơn");
		assertThat(card(ticket).labels()).isEmpty();
	}

}
