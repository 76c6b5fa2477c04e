package vn.thongsuot.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** The buttons with which canned answers are looked at, given, added and removed. */
@Component
class CannedPresses implements PressHandler {

	/** Ticket: the list for it. */
	static final String OPEN = "d-canned";

	/** Ticket or 0, page. */
	static final String PAGE = "d-canned-page";

	/** Ticket or 0, canned answer. */
	static final String SHOW = "d-canned-show";

	/** Ticket, canned answer. */
	static final String SEND = "d-canned-send";

	static final String ADD = "d-canned-add";

	/** Canned answer. */
	static final String REMOVE = "d-canned-end";

	private final CannedAnswers answers;

	private final CannedPages pages;

	private final TicketPress ticketPress;

	private final Tickets tickets;

	private final Access access;

	private final GroupAuthors authors;

	private final ReadyAnswers readyAnswers;

	private final Previews previews;

	private final ScreenTurns turns;

	private final Outbox outbox;

	private final Phrases phrases;

	private final Clock clock;

	CannedPresses(CannedAnswers answers, CannedPages pages, TicketPress ticketPress, Tickets tickets, Access access,
			GroupAuthors authors, ReadyAnswers readyAnswers, Previews previews, ScreenTurns turns, Outbox outbox,
			Phrases phrases, Clock clock) {
		this.answers = answers;
		this.pages = pages;
		this.ticketPress = ticketPress;
		this.tickets = tickets;
		this.access = access;
		this.authors = authors;
		this.readyAnswers = readyAnswers;
		this.previews = previews;
		this.turns = turns;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(OPEN, PAGE, SHOW, SEND, ADD, REMOVE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		boolean forTicket = press.verb().equals(OPEN) || press.verb().equals(SEND)
				|| (press.verb().equals(SHOW) && Presses.number(press, 0) != 0);
		if (forTicket) {
			return this.ticketPress.act(incoming, press,
					(ticket, desk, actor) -> onTicket(incoming, press, ticket, desk, actor));
		}
		return switch (this.access.toDesk(incoming)) {
			case Access.Verdict.Granted(Desk desk) -> onDesk(incoming, press, desk);
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	private String onTicket(Incoming incoming, Content.Press press, Ticket ticket, Desk desk, TicketActor actor) {
		if (press.verb().equals(OPEN)) {
			LinkScreens.Screen list = this.pages.list(desk, Optional.of(ticket), 0);
			this.outbox.post(Told.under(incoming, list.text())
				.with(list.keyboard())
				.keyed(ScreenTurns.CANNED + ":" + incoming.chat() + ":" + press.pressId())
				.silently());
			return this.phrases.label("desk.preview.below", "number", ticket.number());
		}
		CannedAnswer answer = answer(Presses.number(press, 1), desk);
		if (answer.isRemoved()) {
			return this.phrases.label("desk.canned.note.gone");
		}
		return press.verb().equals(SEND)
				? this.readyAnswers.give(ticket, desk, actor, answer.words(), false, incoming.ref())
				: this.previews.show(incoming, ticket, "canned" + answer.id(),
						this.phrases.say("desk.canned.preview", "number", ticket.number()),
						this.phrases.say("desk.preview.words", "words", answer.words()),
						this.previews.send(ticket, SEND, answer.id()));
	}

	private @Nullable String onDesk(Incoming incoming, Content.Press press, Desk desk) {
		return switch (press.verb()) {
			case ADD -> askForWords(incoming, desk);
			case SHOW -> show(incoming, press, answer(Presses.number(press, 1), desk));
			case REMOVE -> remove(incoming, answer(Presses.number(press, 0), desk), desk);
			default -> {
				Optional<Ticket> ticket = this.tickets.findById(Presses.number(press, 0))
					.filter((found) -> this.access.concerns(desk, found));
				this.turns.turn(incoming, ScreenTurns.CANNED, press,
						this.pages.list(desk, ticket, Math.clamp(Presses.number(press, 1), 0, 100)));
				yield null;
			}
		};
	}

	private @Nullable String show(Incoming incoming, Content.Press press, CannedAnswer answer) {
		if (answer.isRemoved()) {
			return this.phrases.label("desk.canned.note.gone");
		}
		LinkScreens.Screen one = this.pages.one(answer);
		this.outbox.post(Told.under(incoming, one.text())
			.with(one.keyboard())
			.keyed(ScreenTurns.CANNED + ":" + incoming.chat() + ":" + press.pressId())
			.silently());
		return null;
	}

	private String remove(Incoming incoming, CannedAnswer answer, Desk desk) {
		if (!answer.isRemoved()) {
			answer.remove(this.authors.of(incoming.sender(), desk), this.clock.instant());
			this.answers.save(answer);
		}
		this.outbox.find(incoming.ref())
			.flatMap((posted) -> Optional.ofNullable(posted.key()))
			.ifPresent((key) -> this.outbox.revise(key, this.phrases.say("desk.canned.removed", "name",
					incoming.sender().name(), "start", Texts.begin(answer.words(), 200)), Keyboard.NONE));
		return this.phrases.label("desk.canned.note.removed");
	}

	/** The box opens only for whom the message names. */
	private String askForWords(Incoming incoming, Desk desk) {
		Address person = incoming.sender().person();
		RichText text = (person == null) ? this.phrases.say("desk.canned.ask.nameless")
				: this.phrases.say("desk.canned.ask.text", "name", incoming.sender().name(), "person", person);
		this.outbox.post(Outgoing.to(incoming.chat(), text)
			.with((person == null) ? Keyboard.NONE : new Keyboard.AskReply(this.phrases.label("desk.canned.ask.box")))
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(Subject.of(CannedCommands.SUBJECT, desk.id()), CannedCommands.SUBJECT)
			.silently());
		return this.phrases.label("desk.canned.note.below");
	}

	private CannedAnswer answer(long id, Desk desk) {
		return this.answers.findById(id)
			.filter((answer) -> answer.isOf(desk.department()))
			.orElseThrow(() -> new StalePressException("No such canned answer"));
	}

}
