package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.Phrases;

/** Asks the officer for more; the clock stands still until the officer answers. */
@Component
class AskOfficer implements Errand {

	static final String NAME = "question";

	private final ReplyDesk replyDesk;

	private final Phrases phrases;

	AskOfficer(ReplyDesk replyDesk, Phrases phrases) {
		this.replyDesk = replyDesk;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean isSaidUnderTheWords() {
		return true;
	}

	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		if (!ticket.permits(TicketAction.ASK_OFFICER)) {
			return Optional.of(Errands.tooLate(this.phrases, ticket));
		}
		this.replyDesk.takeQuestion(ticket, desk, written);
		return Optional.empty();
	}

}
