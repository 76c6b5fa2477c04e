package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Officer;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Filing;
import vn.thongsuot.ticket.Submission;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketEvent;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** Shows the officer's tickets, and one of them with its course. */
@Component
class TicketPage {

	private static final Limit LIST = Limit.of(15);

	/** What staff do among themselves. */
	private static final Set<TicketAction> AMONG_STAFF = EnumSet.of(TicketAction.NOTE, TicketAction.PASS_ON,
			TicketAction.SUBMIT, TicketAction.APPROVE, TicketAction.SEND_BACK, TicketAction.RECALL,
			TicketAction.CONSULT, TicketAction.ADVISE, TicketAction.CORRECT_ADVICE, TicketAction.ABSTAIN,
			TicketAction.DISCLAIM, TicketAction.END_CONSULT, TicketAction.LEAVE, TicketAction.INHERIT,
			TicketAction.SHARE_FILES, TicketAction.REASSIGN, TicketAction.RECKON);

	/** Whose words were written by the officer, or to the officer. */
	private static final Set<TicketAction> SAID_TO_OFFICER = EnumSet.of(TicketAction.FILE, TicketAction.ADD,
			TicketAction.ASK_OFFICER, TicketAction.REPLY_INTERIM, TicketAction.ANSWER, TicketAction.REOPEN,
			TicketAction.CORRECT, TicketAction.REFER_UP, TicketAction.RELAY, TicketAction.ENTER_LETTER,
			TicketAction.PUT_OFF);

	private final Voice voice;

	private final OwnTickets own;

	private final Tickets tickets;

	private final Filing filing;

	private final Course course;

	private final TicketWords words;

	private final SpokenTime time;

	private final JoinedTickets joined;

	private final JoinedPage joinedPage;

	TicketPage(Voice voice, OwnTickets own, Tickets tickets, Filing filing, Course course, TicketWords words,
			SpokenTime time, JoinedTickets joined, JoinedPage joinedPage) {
		this.voice = voice;
		this.own = own;
		this.tickets = tickets;
		this.filing = filing;
		this.course = course;
		this.words = words;
		this.time = time;
		this.joined = joined;
		this.joinedPage = joinedPage;
	}

	/** The latest tickets that the officer may see, the own ones and the commune's. */
	void list(Address officer) {
		List<Ticket> visible = this.own.officer(officer)
			.map((known) -> this.tickets.visibleTo(known.id(), known.commune(), LIST))
			.orElse(List.of());
		List<Submission> waiting = this.filing.waiting(officer);
		List<JoinedTickets.Joined> joined = this.joined.by(officer);
		if (visible.isEmpty() && waiting.isEmpty() && joined.isEmpty()) {
			this.voice.say(officer, "conversation.mine.none");
			return;
		}
		List<List<Button>> rows = new ArrayList<>();
		visible.forEach((ticket) -> rows
			.add(List.of(Button.of(this.words.headline(ticket), "t-show", ticket.number().value()))));
		joined.forEach((ticket) -> rows.add(List.of(this.joinedPage.opening(ticket))));
		waiting.forEach((submission) -> rows.add(List
			.of(Button.of(this.voice.label("conversation.mine.drop", "start", TicketWords.start(submission.question())),
					"p-drop", submission.id()))));
		this.voice.say(officer, new Keyboard.Buttons(rows), "conversation.mine.list", "list",
				lines(officer, visible, joined, waiting));
	}

	/** One ticket with its course and what can be done with it. */
	void show(Address officer, Ticket ticket) {
		boolean own = this.own.officer(officer).filter((known) -> OwnTickets.isOwn(known, ticket)).isPresent();
		RichText text = this.voice.text("conversation.mine.whole", "headline", this.words.headline(ticket), "kind",
				this.words.kind(ticket), "category", this.words.category(ticket.category()), "department",
				this.words.departmentInFull(ticket.department()), "state", state(ticket), "due", due(ticket),
				"question", RichText.plain(ticket.question()), "course", course(ticket));
		this.voice.post(Outgoing.to(officer, text)
			.with(own ? buttons(ticket) : Keyboard.NONE)
			.about(TicketWords.subject(ticket.number()), "course"));
	}

	private RichText lines(Address officer, List<Ticket> visible, List<JoinedTickets.Joined> joined,
			List<Submission> waiting) {
		RichText lines = RichText.EMPTY;
		for (Ticket ticket : visible) {
			boolean own = this.own.officer(officer)
				.map(Officer::id)
				.filter((id) -> id == ticket.officerId())
				.isPresent();
			lines = lines
				.then(this.voice.text(own ? "conversation.mine.line" : "conversation.mine.line-colleague", "headline",
						this.words.headline(ticket), "state", this.words.state(ticket), "due", due(ticket)))
				.then(new RichText("\n"));
		}
		for (JoinedTickets.Joined ticket : joined) {
			lines = lines.then(this.joinedPage.line(ticket)).then(new RichText("\n"));
		}
		for (Submission submission : waiting) {
			lines = lines.then(this.voice.text("conversation.mine.waiting-" + waitsFor(submission), "start",
					TicketWords.start(submission.question())))
				.then(new RichText("\n"));
		}
		return lines;
	}

	private static String waitsFor(Submission submission) {
		return (submission.state() == Submission.State.AWAITING_LEAD) ? "lead" : "admission";
	}

	private String state(Ticket ticket) {
		boolean besides = ticket.state() != TicketState.PENDING_APPROVAL && this.course.awaitsApproval(ticket.number());
		return besides ? this.voice.label("conversation.mine.approving", "state", this.words.state(ticket))
				: this.words.state(ticket);
	}

	private RichText due(Ticket ticket) {
		return ticket.state().isTicking()
				? this.voice.text("conversation.mine.due", "due", this.time.of(ticket.dueAt())) : RichText.EMPTY;
	}

	private RichText course(Ticket ticket) {
		RichText lines = RichText.EMPTY;
		for (TicketEvent event : this.course.of(ticket.number())) {
			if (!AMONG_STAFF.contains(event.action())) {
				lines = lines.then(line(ticket, event)).then(new RichText("\n"));
			}
		}
		return lines;
	}

	private RichText line(Ticket ticket, TicketEvent event) {
		String what = this.voice.label("conversation.event." + event.action().name().toLowerCase(Locale.ROOT),
				"department", this.words.department(ticket.department()));
		RichText detail = (event.detail().isBlank() || !SAID_TO_OFFICER.contains(event.action())) ? RichText.EMPTY
				: this.voice.text("conversation.event.detail", "detail", event.detail());
		return this.voice.text("conversation.event.line", "time", this.time.of(event.at()), "what", what, "detail",
				detail);
	}

	private Keyboard buttons(Ticket ticket) {
		long number = ticket.number().value();
		List<List<Button>> rows = new ArrayList<>();
		if (ticket.state().isOpen()) {
			rows.add(List.of(this.voice.button("conversation.mine.add", "t-add", number).primary(),
					this.voice.button("conversation.mine.withdraw", "t-withdraw", number).danger()));
		}
		if (ticket.permits(TicketAction.NUDGE)) {
			rows.add(List.of(this.voice.button("conversation.nudge.button", NudgeTalk.NUDGE, number)));
		}
		if (!ticket.state().isOpen() && ticket.state() != TicketState.WITHDRAWN) {
			rows.add(List.of(this.voice.button(
					ticket.answeredAt().isPresent() ? "conversation.ticket.unclear" : "conversation.ticket.add-again",
					"t-unclear", number)));
		}
		if (LetterTalk.mayAsk(ticket)) {
			rows.add(List.of(this.voice.button("conversation.letter.ask", LetterTalk.ASK, number)));
		}
		rows.add(List.of(this.voice.button(
				ticket.isOnlyMine() ? "conversation.summary.for-commune" : "conversation.summary.for-me", "t-mine",
				number)));
		rows.add(List.of(this.voice.button("conversation.mine.back", "t-list", number)));
		return new Keyboard.Buttons(rows);
	}

}
