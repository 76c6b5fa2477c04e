package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;

/** What can be pressed under the line of a reply. */
@Component
class LineButtons {

	private final Phrases phrases;

	LineButtons(Phrases phrases) {
		this.phrases = phrases;
	}

	Keyboard of(Reply reply, Ticket ticket) {
		return switch (reply.state()) {
			case HELD -> Keyboard.Buttons.row(button("keep", LinePresses.KEEP, reply),
					button("send-now", LinePresses.SEND, reply).primary());
			case ASKED -> Keyboard.Buttons.row(button("send", LinePresses.SEND, reply).primary(),
					button("internal", LinePresses.KEEP, reply));
			case DELIVERED -> (ticket.state() == TicketState.ANSWERED)
					? Keyboard.Buttons.row(button("retract", LinePresses.RETRACT, reply)) : Keyboard.NONE;
			default -> Keyboard.NONE;
		};
	}

	private Button button(String label, String verb, Reply reply) {
		return Button.of(this.phrases.label("desk.button." + label), verb, reply.id());
	}

}
