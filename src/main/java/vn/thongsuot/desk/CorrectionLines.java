package vn.thongsuot.desk;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Correcting;
import vn.thongsuot.ticket.Correction;
import vn.thongsuot.ticket.CorrectionChanged;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** The line under a reply that was edited after it had left. */
@Component
class CorrectionLines implements PressHandler {

	private static final String SEND = "d-correct";

	private static final String DROP = "d-nocorrect";

	private final Correcting correcting;

	private final Replies replies;

	private final Access access;

	private final GroupAuthors authors;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	CorrectionLines(Correcting correcting, Replies replies, Access access, GroupAuthors authors, Outbox outbox,
			Phrases phrases, TicketWords words, SpokenTime time) {
		this.correcting = correcting;
		this.replies = replies;
		this.access = access;
		this.authors = authors;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	@EventListener
	void follow(CorrectionChanged changed) {
		Correction correction = changed.correction();
		RichText text = text(correction, changed.reply(), changed.ticket());
		if (this.outbox.find(key(correction)).isPresent()) {
			this.outbox.revise(key(correction), text, buttons(correction));
		}
		else {
			this.outbox.post(line(changed.reply(), changed.ticket(), text).with(buttons(correction))
				.keyed(key(correction))
				.silently());
		}
		if (correction.state() == Correction.State.UNREAD) {
			this.outbox
				.post(line(changed.reply(), changed.ticket(),
						this.phrases.say("desk.correction.call", "number", changed.ticket().number(), "commune",
								this.words.communeInside(changed.ticket().commune())))
					.keyed(key(correction) + ":call"));
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of(SEND, DROP);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Correction correction = this.correcting.byId(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such correction"));
		Reply reply = this.replies.findById(correction.reply()).orElseThrow();
		return switch (this.access.toReply(incoming, reply)) {
			case Access.Verdict.Granted(Desk desk) ->
				act(press.verb(), correction.id(), this.authors.of(incoming.sender(), desk));
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	private String act(String verb, long id, TicketActor actor) {
		Correction now = verb.equals(SEND) ? this.correcting.send(id) : this.correcting.drop(id, actor);
		return this.phrases.label(switch (now.state()) {
			case DROPPED -> "desk.note.correction-dropped";
			case PENDING_APPROVAL -> "desk.note.correction-pending";
			case SENT_BACK -> "desk.note.correction-sent-back";
			default -> "desk.note.correction-sent";
		});
	}

	private RichText text(Correction correction, Reply reply, Ticket ticket) {
		return this.phrases.say("desk.correction." + correction.state().name().toLowerCase(Locale.ROOT), "number",
				ticket.number(), "commune", this.words.communeInside(ticket.commune()), "time",
				correction.sentAt().map(this.time::of).orElse(""));
	}

	private Keyboard buttons(Correction correction) {
		return switch (correction.state()) {
			case HELD -> Keyboard.Buttons.row(button("no-correction", DROP, correction),
					button("correct-now", SEND, correction).primary());
			case PENDING_APPROVAL -> Keyboard.Buttons.row(button("recall", DROP, correction));
			default -> Keyboard.NONE;
		};
	}

	private Button button(String label, String verb, Correction correction) {
		return Button.of(this.phrases.label("desk.button." + label), verb, correction.id());
	}

	private static Outgoing line(Reply reply, Ticket ticket, RichText text) {
		return Outgoing.to(reply.source().chat(), text)
			.replyingTo(new ReplyTarget.Theirs(reply.source()))
			.about(TicketWords.subject(ticket.number()), "line");
	}

	private static String key(Correction correction) {
		return "correction:" + correction.id();
	}

}
