package vn.thongsuot.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketEvent;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** How a wording looks to whoever is to approve it. */
@Component
class ApprovalPage {

	private final Course course;

	private final ReplyApproving approving;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	ApprovalPage(Course course, ReplyApproving approving, Phrases phrases, TicketWords words, SpokenTime time) {
		this.course = course;
		this.approving = approving;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	RichText text(ReplyApproval approval, Reply reply, Ticket ticket) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("approval.page.head", "headline", this.words.headline(ticket), "commune",
				this.words.commune(ticket.commune()), "due", this.time.of(ticket.dueAt()), "question",
				ticket.question().strip()));
		lines.add(draft(approval, reply));
		if (!this.course.attachedTo(reply).isEmpty() && approval.correction().isEmpty()) {
			lines.add(this.phrases.say("approval.page.files"));
		}
		lines.addAll(besides(approval, ticket));
		lines.add(approval.isWaiting() ? this.phrases.say("approval.page.how") : settled(approval));
		return RichText.lines(lines);
	}

	private RichText draft(ReplyApproval approval, Reply reply) {
		String kind = approval.correction().isPresent() ? "correction"
				: reply.purpose().name().toLowerCase(Locale.ROOT);
		RichText said = approval.words().isBlank() ? this.phrases.say("approval.page.only-files")
				: RichText.plain(approval.words().strip());
		return this.phrases.say("approval.page." + kind, "name", reply.author().name(), "department",
				this.words.department(approval.department()), "words", said, "before", reply.answer().strip(), "day",
				reply.promisedDay().map((day) -> this.time.promised(day, reply.department())).orElse(""));
	}

	/** What else there is on the ticket, so that nothing is said twice unawares. */
	private List<RichText> besides(ReplyApproval approval, Ticket ticket) {
		List<RichText> lines = new ArrayList<>();
		boolean answered = this.course.replies(ticket.number())
			.stream()
			.anyMatch((other) -> other.id() != approval.reply() && isSentAnswer(other));
		if (answered && approval.correction().isEmpty()) {
			lines.add(this.phrases.say("approval.page.answered"));
		}
		if (this.approving.waiting(ticket.number()).stream().anyMatch((other) -> other.id() != approval.id())) {
			lines.add(this.phrases.say("approval.page.another"));
		}
		if (this.course.of(ticket.number()).stream().anyMatch((event) -> isNewsSince(approval, event))) {
			lines.add(this.phrases.say("approval.page.added"));
		}
		return approval.isWaiting() ? lines : List.of();
	}

	private static boolean isNewsSince(ReplyApproval approval, TicketEvent event) {
		return event.action() == TicketAction.ADD && event.at().isAfter(approval.submittedAt());
	}

	private static boolean isSentAnswer(Reply reply) {
		return reply.isDeliveredAnswer()
				|| (reply.purpose() == Reply.Purpose.ANSWER && reply.state() == Reply.State.RELEASED);
	}

	Keyboard buttons(ReplyApproval approval) {
		return approval.isWaiting() ? Keyboard.Buttons.row(button("approve", Verbs.APPROVE, approval).primary(),
				button("send-back", Verbs.SEND_BACK, approval)) : Keyboard.NONE;
	}

	/** In place of the whole, when it is decided. */
	RichText closed(ReplyApproval approval) {
		return RichText
			.lines(List.of(this.phrases.say("approval.page.number", "number", approval.ticket()), settled(approval)));
	}

	/** What came of it. */
	RichText settled(ReplyApproval approval) {
		return this.phrases.say("approval.settled." + state(approval), "name", approval.decider(), "time",
				approval.decidedAt().map(this.time::of).orElse(""), "reason", approval.reason());
	}

	/** The same as a note for whoever presses too late. */
	String note(ReplyApproval approval) {
		return this.phrases.label("approval.note.settled." + state(approval), "name", approval.decider(), "time",
				approval.decidedAt().map(this.time::of).orElse(""));
	}

	private static String state(ReplyApproval approval) {
		return approval.state().name().toLowerCase(Locale.ROOT);
	}

	private Button button(String label, String verb, ReplyApproval approval) {
		return Button.of(this.phrases.label("approval.button." + label), verb, approval.id());
	}

}
