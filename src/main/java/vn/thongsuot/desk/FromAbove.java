package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.Phrases;

/** Passes on what a level above has answered, naming its letter. */
@Component
class FromAbove implements Errand {

	static final String NAME = "from-above";

	private static final int FEWEST_LETTERS = 15;

	private final ReplyDesk replyDesk;

	private final Answering answering;

	private final Replies replies;

	private final Letters letters;

	private final Phrases phrases;

	FromAbove(ReplyDesk replyDesk, Answering answering, Replies replies, Letters letters, Phrases phrases) {
		this.replyDesk = replyDesk;
		this.answering = answering;
		this.replies = replies;
		this.letters = letters;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	/**
	 * Passes it on.
	 * @param detail id of a reply that waits for its letter; empty if the words come with
	 * it
	 */
	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		if (!ticket.permits(TicketAction.RELAY)) {
			return Optional.of(Errands.tooLate(this.phrases, ticket));
		}
		TypedLetter typed = this.letters.in(written.text());
		String wrong = this.letters.wrong(typed);
		if (wrong.isEmpty() && detail.isEmpty() && isEmpty(written, typed)) {
			wrong = "no-words";
		}
		if (!wrong.isEmpty()) {
			return Optional.of(this.phrases.say("desk.errand.from-above." + wrong, "number", ticket.number()));
		}
		if (detail.isEmpty()) {
			this.replyDesk.takeFromAbove(ticket, desk, written, typed.letter());
			return Optional.empty();
		}
		return this.replies.findById(Long.parseLong(detail))
			.filter((reply) -> reply.ticket().equals(ticket.number()) && reply.isUnsent())
			.map((reply) -> send(reply, typed))
			.orElseGet(() -> Optional.of(Errands.tooLate(this.phrases, ticket)));
	}

	private Optional<RichText> send(Reply reply, TypedLetter typed) {
		this.answering.sendFromAbove(reply.id(), typed.letter());
		return Optional.empty();
	}

	/** Whether the letter is named and nothing said. */
	private static boolean isEmpty(Written written, TypedLetter typed) {
		long ofNumber = Written.letters(typed.number().orElse(""));
		return written.things().isEmpty() && written.letters() - ofNumber < FEWEST_LETTERS;
	}

}
