package vn.thongsuot.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What waits for approval: to leads in private, and in the groups. */
@Component
class WaitingList implements CommandHandler {

	private static final int LISTED = 10;

	private static final Limit LOOKED_AT = Limit.of(500);

	private final ReplyApproving approving;

	private final Replies replies;

	private final Tickets tickets;

	private final ApprovalRights rights;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	WaitingList(ReplyApproving approving, Replies replies, Tickets tickets, ApprovalRights rights, Outbox outbox,
			Phrases phrases, TicketWords words, SpokenTime time) {
		this.approving = approving;
		this.replies = replies;
		this.tickets = tickets;
		this.rights = rights;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.PRIVATE, "choduyet", "approval.command.choduyet", Audience.LEADS),
				new Spec(Scope.GROUP, "choduyet", "approval.command.choduyet"));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		Optional<Desk> desk = this.rights.desk(incoming);
		if (incoming.scope() == Scope.PRIVATE) {
			inPrivate(incoming);
		}
		else if (desk.isPresent()) {
			show(incoming, ofDesk(incoming, desk.get()), desk.get().isStandingUnits());
		}
		else {
			this.outbox.post(Answers.to(incoming, this.phrases.say("approval.list.not-here")));
		}
	}

	private void inPrivate(Incoming incoming) {
		List<String> led = this.rights.ledBy(incoming.sender().person());
		List<ReplyApproval> waiting = Stream
			.concat(led.stream().flatMap((department) -> this.approving.waiting(department).stream()),
					askedHere(incoming))
			.distinct()
			.toList();
		if (led.isEmpty() && waiting.isEmpty()) {
			this.outbox.post(Answers.to(incoming, this.phrases.say("approval.list.not-lead")));
		}
		else {
			show(incoming, waiting, true);
		}
	}

	/** The department's own, and what the standing unit was asked in its stead. */
	private List<ReplyApproval> ofDesk(Incoming incoming, Desk desk) {
		return Stream.concat(this.approving.waiting(desk.department()).stream(), askedHere(incoming))
			.distinct()
			.toList();
	}

	private Stream<ReplyApproval> askedHere(Incoming incoming) {
		return this.approving.waiting(LOOKED_AT)
			.stream()
			.filter((approval) -> approval.asked().contains(incoming.chat()));
	}

	private void show(Incoming incoming, List<ReplyApproval> waiting, boolean toDecide) {
		if (waiting.isEmpty()) {
			this.outbox.post(Answers.to(incoming, this.phrases.say("approval.list.none")));
			return;
		}
		List<ReplyApproval> shown = waiting.subList(0, Math.min(LISTED, waiting.size()));
		List<RichText> lines = new ArrayList<>(
				List.of(this.phrases.say("approval.list.head", "count", waiting.size())));
		shown.stream().map(this::line).forEach(lines::add);
		this.outbox.post(Answers.to(incoming, RichText.lines(lines)).with(toDecide ? buttons(shown) : Keyboard.NONE));
	}

	private RichText line(ReplyApproval approval) {
		String start = this.tickets.findById(approval.ticket().value())
			.map((ticket) -> TicketWords.start(ticket.question()))
			.orElse("");
		String author = this.replies.findById(approval.reply()).map((reply) -> reply.author().name()).orElse("");
		return this.phrases.say("approval.list.line", "number", approval.ticket(), "start", start, "department",
				this.words.department(approval.department()), "name", author, "time",
				this.time.of(approval.submittedAt()));
	}

	private Keyboard buttons(List<ReplyApproval> shown) {
		return Keyboard.Buttons.column(shown.stream()
			.map((approval) -> Button.of(this.phrases.label("approval.button.show", "number", approval.ticket()),
					Verbs.SHOW, approval.id()))
			.toArray(Button[]::new));
	}

}
