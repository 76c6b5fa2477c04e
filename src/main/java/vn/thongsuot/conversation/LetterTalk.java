package vn.thongsuot.conversation;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.OfficialLetters;
import vn.thongsuot.ticket.RefusedTransitionException;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.wording.Bundles;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** The officer asks for an official letter, and is told when it has gone out. */
@Component
class LetterTalk implements PressHandler {

	static final String ASK = "t-letter";

	private final Voice voice;

	private final OfficerVoice officerVoice;

	private final OwnTickets own;

	private final OfficialLetters letters;

	private final Course course;

	private final TicketWords words;

	private final SpokenTime time;

	LetterTalk(Voice voice, OfficerVoice officerVoice, OwnTickets own, OfficialLetters letters, Course course,
			TicketWords words, SpokenTime time) {
		this.voice = voice;
		this.officerVoice = officerVoice;
		this.own = own;
		this.letters = letters;
		this.course = course;
		this.words = words;
		this.time = time;
	}

	/** Whether a letter can be asked for, and has not been. */
	static boolean mayAsk(Ticket ticket) {
		return ticket.letterAskedAt().isEmpty() && ticket.permits(TicketAction.ASK_LETTER);
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ASK);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address officer = incoming.chat();
		Ticket ticket = this.own.own(officer, Presses.number(press, 0));
		try {
			return ask(officer, ticket);
		}
		catch (RefusedTransitionException ex) {
			return this.voice.label("conversation.ticket.not-now", "state", this.words.state(ticket));
		}
	}

	private @Nullable String ask(Address officer, Ticket ticket) {
		if (!this.letters.ask(ticket.number(), this.own.actor(officer))) {
			return this.voice.label("conversation.letter.asked-already");
		}
		this.voice.post(Outgoing
			.to(officer,
					this.voice.text("conversation.letter.asked", "headline", this.words.headline(ticket), "department",
							this.words.departmentInFull(ticket.department())))
			.about(TicketWords.subject(ticket.number()), "news"));
		return null;
	}

	@EventListener
	void follow(TicketChanged changed) {
		if (changed.event().action() == TicketAction.ENTER_LETTER) {
			Ticket ticket = changed.ticket();
			this.officerVoice.address(ticket)
				.ifPresent((officer) -> ticket.letter()
					.ifPresent(
							(letter) -> tell(officer, ticket, letter, this.course.addedWith(ticket, changed.event()))));
		}
	}

	private void tell(Address officer, Ticket ticket, OfficialLetter letter, List<AttachedThing> things) {
		RichText text = this.voice.text("conversation.letter.entered", "headline", this.words.headline(ticket),
				"department", this.words.departmentInFull(ticket.department()), "letter", letter.number(), "day",
				this.time.officialDay(letter.day()));
		this.voice.post(Outgoing.to(officer, text)
			.with(Keyboard.Buttons
				.row(this.voice.button("conversation.ticket.open", "t-show", ticket.number().value())))
			.about(TicketWords.subject(ticket.number()), "news"));
		Bundles.of(things, this.voice.text("conversation.letter.file", "headline", this.words.headline(ticket)))
			.forEach((body) -> this.voice
				.post(Outgoing.to(officer, body).about(TicketWords.subject(ticket.number()), "news")));
	}

}
