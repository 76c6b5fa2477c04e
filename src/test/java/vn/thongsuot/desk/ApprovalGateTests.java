package vn.thongsuot.desk;

import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.ticket.ApprovalRules;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.ticket.StaffWord;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketState;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to wait for a lead, and what need not. */
class ApprovalGateTests extends DeskFixture {

	private static final TicketActor LEAD = new TicketActor(TicketActor.Role.DEPARTMENT_LEAD, MAI.person(),
			"Lê Thị Mai");

	@Autowired
	private ApprovalRules rules;

	@Autowired
	private ReplyApproving approving;

	private Ticket ticket;

	@BeforeEach
	void fileOne() {
		link(SNV, "SNV");
		this.roles.grant(Role.LEAD, "SNV", FakeChannel.chat("mai"), ADMIN);
		this.ticket = file("Hỏi về chế độ phụ cấp của công chức xã");
	}

	@Test
	void whatIsHeldWhenItIsTurnedOnWaitsToo() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		demand(ApprovalRules.ALL);
		assertThat(press(SNV, HUNG, line(reply(this.ticket)), "Gửi ngay")).contains("trình lãnh đạo duyệt");
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.PENDING_APPROVAL);
		assertThat(line(reply(this.ticket)).labels()).containsExactly("Rút lại");
	}

	@Test
	void aLeadWhoSendsAColleaguesReplyHasApprovedIt() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		demand(ApprovalRules.ALL);
		assertThat(press(SNV, MAI, line(reply(this.ticket)), "Gửi ngay")).contains("Đang gửi");
		assertThat(reply(this.ticket).approver().map(TicketActor::name)).contains("Lê Thị Mai");
	}

	@Test
	void aDoubtfulReplyWaitsOnceSomebodySaysThatItIsForTheOfficer() {
		demand(ApprovalRules.ALL);
		say(SNV, HUNG, card(this.ticket), "Vâng ạ");
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.ASKED);
		press(SNV, HUNG, line(reply(this.ticket)), "Gửi cho xã");
		assertThat(this.approving.waiting("SNV")).extracting(ReplyApproval::words).containsExactly("Vâng ạ");
	}

	@Test
	void onlyTheChosenCategoriesWait() {
		demand("tien_luong");
		say(SNV, HUNG, card(this.ticket), ANSWER);
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.HELD);
		demand("can_bo_cong_chuc");
		say(SNV, HUNG, card(this.ticket), ANSWER + " Bổ sung.");
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.PENDING_APPROVAL);
		demand();
		assertThat(this.rules.categories("SNV")).isEmpty();
	}

	@Test
	void whatIsApprovedGuidanceDoesNotWaitUntilItIsEdited() {
		demand(ApprovalRules.ALL);
		MessageRef source = new MessageRef(SNV, "m1");
		Reply reply = this.answering.take(this.ticket.number(),
				StaffWord.answer("SNV", source, staff(), ANSWER, List.of()).asApproved(), true);
		assertThat(reply.state()).isEqualTo(Reply.State.HELD);
		this.answering.reword(reply.id(), "Nội dung khác hẳn.");
		assertThat(this.answering.send(reply.id(), staff()).state()).isEqualTo(Reply.State.PENDING_APPROVAL);
	}

	@Test
	void aQuestionThatCanOnlyLeaveAsAnAnswerWaits() {
		say(SNV, HUNG, card(this.ticket), ANSWER);
		Reply question = this.answering.take(this.ticket.number(), new StaffWord("SNV", new MessageRef(SNV, "m1"),
				staff(), "Còn giấy tờ nào nữa không?", List.of(), Reply.Purpose.QUESTION, null), true);
		assertThat(question.state()).isEqualTo(Reply.State.HELD);
		this.answering.send(replies(this.ticket).getFirst().id(), staff());
		demand(ApprovalRules.ALL);
		assertThat(this.answering.send(question.id(), staff()).state()).isEqualTo(Reply.State.PENDING_APPROVAL);
	}

	@Test
	void aTicketThatWasReferredUpStaysSoWhileAnAnswerWaitsAndIsSentBack() {
		demand(ApprovalRules.ALL);
		this.life.referUp(this.ticket.number(), staff(), Authority.COUNCIL, "12/TTr");
		this.answering.takeFromAbove(this.ticket.number(),
				StaffWord.answer("SNV", new MessageRef(SNV, "m1"), staff(), ANSWER, List.of()),
				new OfficialLetter("12/NQ-HĐND", this.clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
		assertThat(this.ticket.state()).isEqualTo(TicketState.REFERRED_UP);
		assertThat(card(this.ticket).text()).contains("đang chờ lãnh đạo duyệt");
		ReplyApproval approval = this.approving.waiting("SNV").getFirst();
		assertThat(this.approving.sendBack(approval.id(), LEAD, "Thiếu căn cứ")).isTrue();
		assertThat(this.approving.approve(approval.id(), LEAD)).isFalse();
		assertThat(this.ticket.state()).isEqualTo(TicketState.REFERRED_UP);
		assertThat(card(this.ticket).text()).doesNotContain("chờ lãnh đạo duyệt");
		assertThat(line(reply(this.ticket)).text()).contains("lãnh đạo trả lại");
	}

	@Test
	void anEditIntoAWordAmongColleaguesTakesItBack() {
		demand(ApprovalRules.ALL);
		MessageRef message = say(SNV, HUNG, card(this.ticket), ANSWER);
		edit(message, HUNG, "// khoan đã, để hỏi lại");
		assertThat(reply(this.ticket).state()).isEqualTo(Reply.State.RECALLED);
		assertThat(this.ticket.state()).isEqualTo(TicketState.CLAIMED);
		assertThat(this.approving.waiting("SNV")).isEmpty();
	}

	private void demand(String... categories) {
		this.rules.set("SNV", List.of(categories), ADMIN);
		this.entities.flush();
	}

	private static TicketActor staff() {
		return new TicketActor(TicketActor.Role.STAFF, HUNG.person(), HUNG.name());
	}

}
