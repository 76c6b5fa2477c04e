package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.ticket.RefusedTransitionException;
import vn.thongsuot.ticket.Closing;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * What an officer does with tickets that were filed: look, add, withdraw, ask on, accept
 * the answer.
 */
@Component
class TicketTalk implements PressHandler {

	private final Voice voice;

	private final Steps steps;

	private final OwnTickets own;

	private final TicketLife life;

	private final TicketPage page;

	private final RatingTalk rating;

	private final Closing closing;

	private final TicketWords words;

	private final SpokenTime time;

	TicketTalk(Voice voice, Steps steps, OwnTickets own, TicketLife life, TicketPage page, RatingTalk rating,
			Closing closing, TicketWords words, SpokenTime time) {
		this.voice = voice;
		this.steps = steps;
		this.own = own;
		this.life = life;
		this.page = page;
		this.rating = rating;
		this.closing = closing;
		this.words = words;
		this.time = time;
	}

	/** Takes a reply to one of our messages about a ticket of the officer's own. */
	void reply(Address officer, Ticket ticket, Piece piece) {
		if (isSmallTalk(piece)) {
			noNeed(officer, ticket);
		}
		else if (ticket.state().isOpen()) {
			add(officer, ticket.number(), piece);
		}
		else if (ticket.state() == TicketState.WITHDRAWN) {
			this.voice.say(officer, "conversation.ticket.is-withdrawn", "headline", this.words.headline(ticket));
		}
		else {
			askWhetherToReopen(officer, ticket, piece);
		}
	}

	/** Takes the words that an officer was asked for. */
	void take(Address officer, TicketStep step, Piece piece) {
		Ticket ticket = this.own.own(officer, step.ticket());
		Piece before = step.piece();
		if (before != null && isSmallTalk(piece)) {
			noNeed(officer, ticket);
			return;
		}
		this.steps.clear(officer);
		if (step.intent() == TicketStep.Intent.REOPEN && !ticket.state().isOpen() && !isSmallTalk(piece)) {
			askOn(officer, ticket, (before != null) ? before.and(piece) : piece, before != null);
		}
		else {
			reply(officer, ticket, piece);
		}
	}

	/** Whoever has rated the answer may go on with the word on it. */
	private void askOn(Address officer, Ticket ticket, Piece piece, boolean wasAsked) {
		if (wasAsked && this.closing.isRated(ticket.number())) {
			askWhetherToReopen(officer, ticket, piece);
		}
		else {
			reopen(officer, ticket.number(), piece);
		}
	}

	private static boolean isSmallTalk(Piece piece) {
		return SmallTalk.of(piece.text()).isPresent() && piece.attached().isEmpty();
	}

	private void noNeed(Address officer, Ticket ticket) {
		this.voice.say(officer, "conversation.ticket.no-need", "headline", this.words.headline(ticket));
	}

	@Override
	public Set<String> verbs() {
		return Set.of("t-show", "t-list", "t-add", "t-withdraw", "t-yes", "t-clear", "t-unclear", "t-again", "t-mine",
				"t-keep", "t-opinion");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address officer = incoming.chat();
		long number = Presses.number(press, 0);
		try {
			return act(officer, press.verb(), number);
		}
		catch (RefusedTransitionException ex) {
			return this.voice.label("conversation.ticket.not-now", "state",
					this.words.state(this.own.visible(officer, number)));
		}
	}

	private @Nullable String act(Address officer, String verb, long value) {
		TicketNumber number = new TicketNumber(value);
		switch (verb) {
			case "t-show" -> this.page.show(officer, this.own.visible(officer, value));
			case "t-list" -> this.page.list(officer);
			case "t-add" -> askFor(officer, this.own.own(officer, value), TicketStep.Intent.ADD);
			case "t-withdraw" -> askWhetherToWithdraw(officer, this.own.own(officer, value));
			case "t-yes" -> withdraw(officer, number);
			case "t-clear" -> {
				return clear(officer, number);
			}
			case "t-unclear" -> {
				return unclear(officer, this.own.own(officer, value));
			}
			case "t-again" -> again(officer, value);
			case "t-opinion" -> {
				return opinion(officer, value);
			}
			case "t-mine" -> {
				Ticket ticket = this.own.own(officer, value);
				this.page.show(officer, this.life.onlyMine(number, !ticket.isOnlyMine()));
			}
			default -> this.steps.clear(officer);
		}
		return null;
	}

	private void add(Address officer, TicketNumber number, Piece piece) {
		boolean asked = this.own.own(officer, number.value()).state() == TicketState.AWAITING_OFFICER;
		Ticket ticket = this.life.add(number, this.own.actor(officer), piece.text(), piece.attached());
		this.voice.post(Outgoing
			.to(officer,
					this.voice.text(asked ? "conversation.ticket.added-answer" : "conversation.ticket.added",
							"headline", this.words.headline(ticket), "department",
							this.words.department(ticket.department()), "due", this.time.of(ticket.dueAt())))
			.about(TicketWords.subject(number), "news"));
	}

	private void reopen(Address officer, TicketNumber number, Piece piece) {
		this.life.reopen(number, this.own.actor(officer), piece.text(), piece.attached());
	}

	private void again(Address officer, long number) {
		this.own.own(officer, number);
		if (this.steps.at(officer).orElse(null) instanceof TicketStep step && step.ticket() == number
				&& step.piece() != null) {
			this.steps.clear(officer);
			reopen(officer, new TicketNumber(number), step.piece());
		}
	}

	/** What was said was meant as a word on the answer. */
	private String opinion(Address officer, long number) {
		Ticket ticket = this.own.own(officer, number);
		if (this.steps.at(officer).orElse(null) instanceof TicketStep step && step.ticket() == number
				&& step.piece() != null) {
			this.steps.clear(officer);
			this.closing.explain(ticket.number(), step.piece().text());
		}
		return this.voice.label("conversation.rating.thanks");
	}

	private void withdraw(Address officer, TicketNumber number) {
		this.own.own(officer, number.value());
		Ticket ticket = this.life.withdraw(number, this.own.actor(officer));
		this.voice.say(officer, "conversation.ticket.withdrawn", "headline", this.words.headline(ticket));
	}

	private String clear(Address officer, TicketNumber number) {
		this.own.own(officer, number.value());
		this.rating.ask(this.life.acknowledge(number, this.own.actor(officer)));
		return this.voice.label("conversation.ticket.cleared");
	}

	private @Nullable String unclear(Address officer, Ticket ticket) {
		if (ticket.state() == TicketState.WITHDRAWN) {
			return this.voice.label("conversation.ticket.not-now", "state", this.words.state(ticket));
		}
		askFor(officer, ticket, TicketStep.Intent.REOPEN);
		return null;
	}

	private void askFor(Address officer, Ticket ticket, TicketStep.Intent intent) {
		this.steps.save(officer, new TicketStep(ticket.number().value(), intent, null));
		boolean more = intent == TicketStep.Intent.ADD || ticket.answeredAt().isEmpty();
		this.voice.say(officer, more ? "conversation.ticket.ask-addition" : "conversation.ticket.ask-missing",
				"headline", this.words.headline(ticket));
	}

	private void askWhetherToReopen(Address officer, Ticket ticket, Piece piece) {
		this.steps.save(officer, new TicketStep(ticket.number().value(), TicketStep.Intent.REOPEN, piece));
		long number = ticket.number().value();
		List<Button> choices = new ArrayList<>();
		choices.add(this.voice.button("conversation.ticket.reopen", "t-again", number).primary());
		boolean rated = this.closing.isRated(ticket.number());
		if (rated) {
			choices.add(this.voice.button("conversation.rating.opinion", "t-opinion", number));
		}
		choices.add(this.voice.button("conversation.ticket.keep", "t-keep", number));
		this.voice.say(officer, Keyboard.Buttons.column(choices.toArray(Button[]::new)),
				rated ? "conversation.ticket.ask-reopen-rated" : "conversation.ticket.ask-reopen", "headline",
				this.words.headline(ticket));
	}

	private void askWhetherToWithdraw(Address officer, Ticket ticket) {
		this.voice.say(officer,
				Keyboard.Buttons.column(
						this.voice.button("conversation.ticket.withdraw-yes", "t-yes", ticket.number().value())
							.danger(),
						this.voice.button("conversation.ticket.withdraw-no", "t-show", ticket.number().value())),
				"conversation.ticket.ask-withdraw", "headline", this.words.headline(ticket));
	}

}
