package vn.thongsuot.desk;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Correcting;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyDelivery;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** The buttons under what is to be told by telephone. */
@Component
class PhonedPresses implements PressHandler {

	/** Reply. */
	static final String TOLD = "d-phoned";

	/** Correction. */
	static final String CORRECTED = "d-phoned-fix";

	/** Ticket. */
	static final String SAID = "d-phoned-said";

	private final PhoneDesk phoneDesk;

	private final TicketPress ticketPress;

	private final Replies replies;

	private final Tickets tickets;

	private final ReplyDelivery replyDelivery;

	private final Correcting correcting;

	private final Invitations invitations;

	private final Phrases phrases;

	private final BusinessClock clock;

	PhonedPresses(PhoneDesk phoneDesk, TicketPress ticketPress, Replies replies, Tickets tickets,
			ReplyDelivery replyDelivery, Correcting correcting, Invitations invitations, Phrases phrases,
			BusinessClock clock) {
		this.phoneDesk = phoneDesk;
		this.ticketPress = ticketPress;
		this.replies = replies;
		this.tickets = tickets;
		this.replyDelivery = replyDelivery;
		this.correcting = correcting;
		this.invitations = invitations;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(TOLD, CORRECTED, SAID);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		if (this.phoneDesk.standingUnit(incoming).isEmpty()) {
			return this.phrases.label("desk.phone.refused");
		}
		return switch (press.verb()) {
			case TOLD -> told(Presses.number(press, 0));
			case CORRECTED -> corrected(Presses.number(press, 0));
			default -> this.ticketPress.act(incoming, press,
					(ticket, desk, actor) -> ticket.isPhoned()
							? this.invitations.to(PhonedWord.NAME, "", RichText.EMPTY, ticket, desk, actor)
							: this.phrases.label("desk.phone.note.not-phoned"));
		};
	}

	private String told(long id) {
		Reply reply = this.replies.findById(id)
			.filter(this::isPhoned)
			.orElseThrow(() -> new StalePressException("No such reply"));
		if (reply.state() != Reply.State.RELEASED) {
			return this.phrases.label("desk.phone.note.told-already");
		}
		this.replyDelivery.delivered(id, this.clock.now());
		return this.phrases.label("desk.phone.note.told", "number", reply.ticket());
	}

	private String corrected(long id) {
		this.correcting.byId(id)
			.flatMap((correction) -> this.replies.findById(correction.reply()))
			.filter(this::isPhoned)
			.orElseThrow(() -> new StalePressException("No such correction"));
		this.correcting.read(id);
		return this.phrases.label("desk.phone.note.corrected");
	}

	private boolean isPhoned(Reply reply) {
		return Optional.of(reply)
			.flatMap((found) -> this.tickets.findById(found.ticket().value()))
			.filter((ticket) -> ticket.isPhoned())
			.isPresent();
	}

}
