package vn.thongsuot.conversation;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepHandler;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.dialogue.TalkHandler;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.ticket.Ticket;

/**
 * Everything that a person types or sends in the private chat: the answer to an open
 * question, or a question of their own.
 */
@Component
class PrivateTalk implements TalkHandler {

	private final Voice voice;

	private final Steps steps;

	private final Menu menu;

	private final PrivateCommands commands;

	private final Registration registration;

	private final Profile profile;

	private final Drafting drafting;

	private final TicketTalk ticketTalk;

	private final OwnTickets own;

	private final Asking asking;

	private final Administration administration;

	private final PrivateReplies replies;

	private final ObjectProvider<StepHandler> others;

	PrivateTalk(Voice voice, Steps steps, Menu menu, PrivateCommands commands, Registration registration,
			Profile profile, Drafting drafting, TicketTalk ticketTalk, OwnTickets own, Asking asking,
			Administration administration, PrivateReplies replies, ObjectProvider<StepHandler> others) {
		this.voice = voice;
		this.steps = steps;
		this.menu = menu;
		this.commands = commands;
		this.registration = registration;
		this.profile = profile;
		this.drafting = drafting;
		this.ticketTalk = ticketTalk;
		this.own = own;
		this.asking = asking;
		this.administration = administration;
		this.replies = replies;
		this.others = others;
	}

	@Override
	public Scope scope() {
		return Scope.PRIVATE;
	}

	@Override
	public void talk(Incoming incoming) {
		if (incoming.first(Content.Standing.class).isPresent()) {
			return;
		}
		if (this.steps.takeLost(incoming.chat())) {
			this.voice.say(incoming.chat(), "conversation.talk.lost-step");
		}
		refuse(incoming);
		Optional<Content.Edited> edited = incoming.first(Content.Edited.class);
		if (edited.isPresent()) {
			edited(incoming, edited.get().text());
		}
		else {
			said(incoming);
		}
	}

	/**
	 * Says of each thing that we cannot take what to do instead; the rest of the message
	 * is not lost.
	 */
	private void refuse(Incoming incoming) {
		for (Content.Unsupported unsupported : incoming.all(Content.Unsupported.class)) {
			String key = "conversation.unsupported." + unsupported.kind();
			this.voice.say(incoming.chat(), this.voice.knows(key) ? key : "conversation.unsupported.other");
		}
	}

	private void edited(Incoming incoming, String text) {
		if (!this.drafting.edit(incoming.chat(), incoming.ref().id(), text)) {
			this.voice.say(incoming.chat(), "conversation.talk.edited");
		}
	}

	private void said(Incoming incoming) {
		Piece piece = Piece.of(incoming);
		Optional<String> key = this.menu.command(piece.text());
		Optional<Ticket> ticket = this.own.repliedTo(incoming);
		Optional<Step> step = this.steps.at(incoming.chat());
		if (key.isPresent()) {
			this.commands.run(incoming, key.get(), "");
		}
		else if (this.replies.take(incoming)) {
			return;
		}
		else if (ticket.isPresent() && !piece.isEmpty()) {
			this.ticketTalk.reply(incoming.chat(), ticket.get(), piece);
		}
		else if (step.isPresent()) {
			continued(incoming, step.get(), piece);
		}
		else {
			begun(incoming, piece);
		}
	}

	private void continued(Incoming incoming, Step step, Piece piece) {
		Address officer = incoming.chat();
		boolean contact = incoming.first(Content.Contact.class).isPresent();
		if (piece.isEmpty() && !contact) {
			return;
		}
		switch (step) {
			case RegistrationStep registering -> this.registration.take(incoming, registering);
			case ProfileStep changing when !contact -> this.profile.take(officer, changing, piece.text().strip());
			case DraftStep draft when !contact -> this.drafting.take(officer, draft, piece);
			case TicketStep saying when !contact -> this.ticketTalk.take(officer, saying, piece);
			default -> other(incoming, step, piece);
		}
	}

	/** A step of another room, or one that does not go with a contact. */
	private void other(Incoming incoming, Step step, Piece piece) {
		this.others.stream()
			.filter((handler) -> handler.owns(step))
			.findFirst()
			.ifPresentOrElse((handler) -> handler.take(incoming, step), () -> begun(incoming, piece));
	}

	private void begun(Incoming incoming, Piece piece) {
		Address officer = incoming.chat();
		if (incoming.first(Content.Contact.class).isPresent()) {
			this.voice.say(officer, "conversation.talk.own-phone");
		}
		else if (this.administration.takesFiles(incoming)) {
			this.administration.take(incoming);
		}
		else if (piece.isEmpty()) {
			return;
		}
		else if (piece.text().isBlank()) {
			this.drafting.begin(officer, piece);
		}
		else if (SmallTalk.of(piece.text()).isPresent() && piece.attached().isEmpty()) {
			small(officer, SmallTalk.of(piece.text()).get());
		}
		else if (!hasWords(piece.text())) {
			this.voice.say(officer, "conversation.talk.no-words");
		}
		else {
			this.asking.ask(officer, piece);
		}
	}

	private void small(Address officer, SmallTalk talk) {
		switch (talk) {
			case GREETING -> this.voice.say(officer, this.menu.keys(), "conversation.talk.greeting");
			case THANKS -> this.voice.say(officer, "conversation.talk.welcome");
			case ASSENT -> this.voice.say(officer, "conversation.talk.assent");
		}
	}

	private static boolean hasWords(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
	}

}
