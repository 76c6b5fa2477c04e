package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** Shows a ticket to somebody who has joined it. */
@Component
class JoinedPage {

	private final Voice voice;

	private final Course course;

	private final Discretion discretion;

	private final TicketWords words;

	private final SpokenTime time;

	JoinedPage(Voice voice, Course course, Discretion discretion, TicketWords words, SpokenTime time) {
		this.voice = voice;
		this.course = course;
		this.discretion = discretion;
		this.words = words;
		this.time = time;
	}

	void show(JoinedTickets.Joined joined) {
		Ticket ticket = joined.ticket();
		RichText text = this.voice.text("conversation.joined.whole", "headline", joined.headline(), "department",
				this.words.departmentInFull(ticket.department()), "category", this.words.category(ticket.category()),
				"state", state(ticket), "due", due(ticket), "question", joined.question(), "answers", answers(ticket));
		this.voice.post(Outgoing.to(joined.address(), text)
			.with(buttons(joined))
			.about(TicketWords.subject(ticket.number()), "joined"));
	}

	/** Its line in the list of the officer's tickets. */
	RichText line(JoinedTickets.Joined joined) {
		return this.voice.text("conversation.joined.line", "headline", joined.headline(), "state",
				state(joined.ticket()), "due", due(joined.ticket()));
	}

	Button opening(JoinedTickets.Joined joined) {
		return Button.of(joined.headline(), JoinTalk.SHOW, joined.number());
	}

	/** Who waits for what is told from the side of another commune. */
	private String state(Ticket ticket) {
		return (ticket.state() == TicketState.AWAITING_OFFICER) ? this.voice.label("conversation.joined.awaits")
				: this.words.state(ticket);
	}

	private RichText due(Ticket ticket) {
		return ticket.state().isTicking()
				? this.voice.text("conversation.mine.due", "due", this.time.of(ticket.dueAt())) : RichText.EMPTY;
	}

	private RichText answers(Ticket ticket) {
		List<RichText> answers = new ArrayList<>();
		for (Reply reply : this.course.answers(ticket.number())) {
			if (!reply.answer().isBlank()) {
				answers.add(this.voice.text("conversation.joined.answered", "department",
						this.words.department(reply.department()), "answer",
						this.discretion.forOthers(reply, ticket, reply.answer())));
			}
		}
		return RichText.lines(answers);
	}

	private Keyboard buttons(JoinedTickets.Joined joined) {
		return Keyboard.Buttons.column(this.voice.button("conversation.joined.own", JoinTalk.OWN, joined.number()),
				this.voice.button("conversation.joined.leave", JoinTalk.LEAVE, joined.number()).danger(),
				this.voice.button("conversation.mine.back", "t-list", joined.number()));
	}

}
