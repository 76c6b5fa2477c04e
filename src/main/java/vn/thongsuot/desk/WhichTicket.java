package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.AddressMoved;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Asks which ticket a reply to a message about several means. */
@Component
class WhichTicket implements PressHandler {

	/** Waiting reply, ticket. */
	static final String THIS = "d-which";

	/** Waiting reply. */
	static final String NONE = "d-which-none";

	/** Most tickets to choose from. */
	static final int OFFERED = 20;

	/** Most of what was written that the question repeats, in UTF-16 units. */
	private static final int SHORT = 350;

	private final UndirectedReplies waiting;

	private final Tickets tickets;

	private final Access access;

	private final ReplyDesk replyDesk;

	private final Outbox outbox;

	private final Phrases phrases;

	WhichTicket(UndirectedReplies waiting, Tickets tickets, Access access, ReplyDesk replyDesk, Outbox outbox,
			Phrases phrases) {
		this.waiting = waiting;
		this.tickets = tickets;
		this.access = access;
		this.replyDesk = replyDesk;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/** Asks about a reply to a message about these tickets. */
	void ask(Incoming incoming, Written written, List<TicketNumber> numbers) {
		ask(incoming, written, numbers, "desk.which.ask");
	}

	/** Asks about a reply to a message that is not known any more. */
	void askOfUnknown(Incoming incoming, Written written, List<TicketNumber> numbers) {
		ask(incoming, written, numbers, "desk.which.ask-unknown");
	}

	private void ask(Incoming incoming, Written written, List<TicketNumber> numbers, String key) {
		UndirectedReply reply = this.waiting.save(new UndirectedReply(written, numbers));
		this.outbox.post(Told.under(incoming, this.phrases.say(key))
			.with(buttons(reply))
			.keyed(key(reply))
			.about(Told.subject(numbers), "which"));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(THIS, NONE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		UndirectedReply reply = this.waiting.lock(Presses.number(press, 0)).orElse(null);
		if (reply == null) {
			return this.phrases.label("desk.which.decided");
		}
		if (!incoming.chat().toString().equals(reply.chat())) {
			return this.phrases.label(Access.Refusal.OTHER_DESK.key());
		}
		return press.verb().equals(NONE) ? none(incoming, reply) : choose(incoming, press, reply);
	}

	@EventListener
	void follow(AddressMoved moved) {
		this.waiting.findByChat(moved.from().toString()).forEach((reply) -> {
			reply.rewritten(reply.written().movedTo(moved.to()));
			askAnew(reply);
		});
	}

	/** The question stayed behind when the group became another chat. */
	private void askAnew(UndirectedReply reply) {
		if (this.outbox.isLeftBehind(key(reply))) {
			Written written = reply.written();
			RichText ask = this.phrases.say("desk.which.ask-after-move", "name", written.name(), "text",
					Texts.begin(written.text().strip(), SHORT));
			this.outbox.revise(key(reply), ask, buttons(reply));
		}
	}

	private String choose(Incoming incoming, Content.Press press, UndirectedReply reply) {
		Ticket ticket = this.tickets.lock(Presses.number(press, 1))
			.filter((found) -> reply.tickets().contains(found.number()))
			.orElseThrow(() -> new StalePressException("Not one of those tickets"));
		return switch (this.access.toTicket(incoming, ticket)) {
			case Access.Verdict.Granted(Desk desk) -> {
				this.replyDesk.takeForOfficer(ticket, desk, reply.written());
				yield finish(reply, "desk.which.chosen", ticket.number().toString());
			}
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	private String none(Incoming incoming, UndirectedReply reply) {
		return switch (this.access.toDesk(incoming)) {
			case Access.Verdict.Granted granted -> finish(reply, "desk.which.none", "");
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	private String finish(UndirectedReply reply, String key, String number) {
		RichText said = this.phrases.say(key, "number", number);
		this.outbox.revise(key(reply), said, Keyboard.NONE);
		this.waiting.delete(reply);
		return said.plain();
	}

	private Keyboard buttons(UndirectedReply reply) {
		List<List<Button>> rows = new ArrayList<>();
		reply.tickets()
			.stream()
			.limit(OFFERED)
			.flatMap((number) -> this.tickets.findById(number.value()).stream())
			.map((ticket) -> List.of(button(reply, ticket)))
			.forEach(rows::add);
		rows.add(List.of(Button.of(this.phrases.label("desk.button.which-none"), NONE, reply.id())));
		return new Keyboard.Buttons(rows);
	}

	private Button button(UndirectedReply reply, Ticket ticket) {
		String label = this.phrases.label("desk.button.which", "number", ticket.number(), "start",
				Texts.begin(TicketWords.start(ticket.question()), 40));
		return Button.of(label, THIS, reply.id(), ticket.number().value());
	}

	private static String key(UndirectedReply reply) {
		return "which:" + reply.id();
	}

}
