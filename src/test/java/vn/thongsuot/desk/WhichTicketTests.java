package vn.thongsuot.desk;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.AddressMoved;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;

import static org.assertj.core.api.Assertions.assertThat;

class WhichTicketTests extends DeskFixture {

	private Ticket first;

	private Ticket second;

	@BeforeEach
	void fileTwo() {
		link(SNV, "SNV");
		this.first = file("Hỏi về chế độ phụ cấp của công chức xã");
		this.second = file("Hỏi về sắp xếp thôn, tổ dân phố");
		command(SNV, HUNG, "viec", "");
	}

	@Test
	void asksWhichTicketAndKeepsTextFilesAndAuthor() {
		say(SNV, HUNG, this.outbox.lastTo(SNV), photo("p1", ANSWER), new Content.Location(19.8, 105.8));
		RecordingOutbox.Seen question = this.outbox.lastTo(SNV);
		assertThat(question.text()).contains("nhiều phiếu");
		assertThat(question.labels()).containsExactly(this.first.number() + " – Hỏi về chế độ phụ cấp của công chức xã",
				this.second.number() + " – Hỏi về sắp xếp thôn, tổ dân phố", "Không gửi cho xã nào");
		assertThat(press(SNV, MAI, question, question.buttons().get(1))).contains("Đã ghi vào phiếu");
		Reply reply = reply(this.second);
		assertThat(reply.state()).isEqualTo(Reply.State.HELD);
		assertThat(reply.answer()).isEqualTo(ANSWER);
		assertThat(reply.author().name()).isEqualTo("Trần Văn Hùng");
		assertThat(this.course.attachedTo(reply)).containsExactly(photo("p1"), new AttachedThing.Place(19.8, 105.8));
		assertThat(replies(this.first)).isEmpty();
		assertThat(question.labels()).isEmpty();
	}

	@Test
	void decidesOnce() {
		say(SNV, HUNG, this.outbox.lastTo(SNV), ANSWER);
		RecordingOutbox.Seen question = this.outbox.lastTo(SNV);
		var one = question.buttons().get(0);
		var two = question.buttons().get(1);
		press(SNV, HUNG, question, one);
		assertThat(press(SNV, MAI, question, two)).contains("đã có người chọn");
		assertThat(replies(this.second)).isEmpty();
	}

	@Test
	void sendsNothingIfSoPressed() {
		say(SNV, HUNG, this.outbox.lastTo(SNV), ANSWER);
		RecordingOutbox.Seen question = this.outbox.lastTo(SNV);
		press(SNV, HUNG, question, "Không gửi cho xã nào");
		assertThat(question.text()).contains("không gửi cho xã nào");
		assertThat(replies(this.first)).isEmpty();
	}

	@Test
	void doesNotAskIfTheReplyNamesTheTicket() {
		say(SNV, HUNG, this.outbox.lastTo(SNV), this.second.number() + ": " + ANSWER);
		assertThat(reply(this.second).answer()).contains(ANSWER);
	}

	@Test
	void refusesATicketThatWasNotOfferedAndOtherGroups() {
		Ticket third = file("Phiếu khác không có trong danh sách");
		link(STP, "STP");
		say(SNV, HUNG, this.outbox.lastTo(SNV, "work"), ANSWER);
		RecordingOutbox.Seen question = this.outbox.lastTo(SNV);
		String waiting = question.buttons().getFirst().arguments().getFirst();
		assertThat(press(SNV, HUNG, question, "d-which", List.of(waiting, "" + third.number().value())))
			.isEqualTo("(unknown button)");
		assertThat(press(STP, MAI, question, question.buttons().getFirst())).contains("không thuộc nhóm");
		assertThat(replies(third)).isEmpty();
	}

	@Test
	void takesAnEditWhileItWaitsAndFollowsAMovedGroup() {
		MessageRef message = say(SNV, HUNG, this.outbox.lastTo(SNV), ANSWER);
		RecordingOutbox.Seen question = this.outbox.lastTo(SNV);
		edit(message, HUNG, "Câu trả lời đã sửa trước khi chọn phiếu.");
		var moved = FakeChannel.chat("group-moved");
		this.events.publishEvent(new AddressMoved(SNV, moved));
		press(moved, HUNG, question, question.buttons().getFirst());
		assertThat(reply(this.first).answer()).isEqualTo("Câu trả lời đã sửa trước khi chọn phiếu.");
		assertThat(reply(this.first).source().chat()).isEqualTo(moved);
	}

}
