package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;

/** What can be pressed under the line of a reply. */
@Component
class LineButtons {

	/** Makes an entry of guidance; another room acts on it. */
	static final String TO_GUIDANCE = "k-draft";

	private final JoinedLine joinedLine;

	private final Phrases phrases;

	LineButtons(JoinedLine joinedLine, Phrases phrases) {
		this.joinedLine = joinedLine;
		this.phrases = phrases;
	}

	Keyboard of(Reply reply, Ticket ticket) {
		return switch (reply.state()) {
			case HELD -> with(ticket, reply, button("keep", LinePresses.KEEP, reply),
					button("send-now", LinePresses.SEND, reply).primary());
			case ASKED ->
				with(ticket, reply, send(reply, ticket).primary(), button("internal", LinePresses.KEEP, reply));
			case DELIVERED -> delivered(reply, ticket);
			default -> Keyboard.NONE;
		};
	}

	/** Where only a level above can answer, it has to be from there. */
	private Button send(Reply reply, Ticket ticket) {
		return ticket.permits(TicketAction.RELAY) ? Button.of(this.phrases.label("desk.button.above-this"),
				AbovePresses.THIS, ticket.number().value(), reply.id()) : button("send", LinePresses.SEND, reply);
	}

	/** It may be a question that was written as an answer. */
	private Keyboard with(Ticket ticket, Reply reply, Button... usual) {
		List<List<Button>> rows = new ArrayList<>(List.of(List.of(usual)));
		if (reply.purpose() == Reply.Purpose.ANSWER && ticket.permits(TicketAction.ASK_OFFICER)) {
			rows.add(List.of(button("as-question", LinePresses.ASK, reply)));
		}
		return new Keyboard.Buttons(rows);
	}

	/** Makes guidance of an answer, also when its line is far above. */
	Button toGuidance(Reply reply) {
		return button("to-guidance", TO_GUIDANCE, reply);
	}

	private Keyboard delivered(Reply reply, Ticket ticket) {
		List<List<Button>> rows = new ArrayList<>();
		if (reply.purpose() != Reply.Purpose.ANSWER) {
			return Keyboard.NONE;
		}
		if (!reply.answer().isBlank()) {
			rows.add(List.of(toGuidance(reply)));
		}
		if (this.joinedLine.withholdsFiles(reply, ticket)) {
			rows.add(List.of(button("share-files", LinePresses.SHARE, reply)));
		}
		if (ticket.state() == TicketState.ANSWERED) {
			rows.add(List.of(button("retract", LinePresses.RETRACT, reply)));
		}
		return rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows);
	}

	private Button button(String label, String verb, Reply reply) {
		return Button.of(this.phrases.label("desk.button." + label), verb, reply.id());
	}

}
