package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.ReminderHours;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.TicketWords;

/** The line under each reply, which says where it stands. */
@Component
class Lines {

	private static final String PREFIX = "line:";

	private final Outbox outbox;

	private final LineText text;

	private final LineButtons buttons;

	private final BusinessClock clock;

	private final Desks desks;

	private final ReminderHours hours;

	Lines(Outbox outbox, LineText text, LineButtons buttons, BusinessClock clock, Desks desks, ReminderHours hours) {
		this.outbox = outbox;
		this.text = text;
		this.buttons = buttons;
		this.clock = clock;
		this.desks = desks;
		this.hours = hours;
	}

	@EventListener
	void follow(ReplyChanged changed) {
		Reply reply = changed.reply();
		Ticket ticket = changed.ticket();
		int turn = turns(reply);
		if (turn == 0) {
			post(reply, ticket, 1);
		}
		else if (reply.state() == Reply.State.ASKED) {
			askAgain(reply, ticket, turn);
		}
		else {
			this.outbox.revise(key(reply, turn), this.text.of(reply, ticket), this.buttons.of(reply, ticket));
		}
	}

	/** The reply has new words and has not left yet. */
	void reworded(Reply reply, Ticket ticket) {
		int turn = turns(reply);
		if (turn > 0) {
			this.outbox.revise(key(reply, turn), this.text.reworded(reply, ticket), this.buttons.of(reply, ticket));
		}
	}

	/** The line stayed behind when the group became another chat. */
	void postAnew(Reply reply, Ticket ticket) {
		int turn = turns(reply);
		if (turn > 0 && this.outbox.isLeftBehind(key(reply, turn))) {
			this.outbox.revise(key(reply, turn), this.text.withWords(reply, ticket), this.buttons.of(reply, ticket));
		}
	}

	private void askAgain(Reply reply, Ticket ticket, int turn) {
		if (mayBeAsked(reply)) {
			if (!this.outbox.isLeftBehind(key(reply, turn))) {
				this.outbox.revise(key(reply, turn), this.text.askedAgain(reply, ticket), Keyboard.NONE);
			}
			post(reply, ticket, turn + 1);
		}
	}

	private boolean mayBeAsked(Reply reply) {
		return this.desks.at(reply.source().chat())
			.filter((desk) -> this.hours.isLoud(desk, this.clock.now()))
			.isPresent();
	}

	private void post(Reply reply, Ticket ticket, int turn) {
		RichText text = reply.source().isLeftBehind() ? this.text.withWords(reply, ticket)
				: this.text.of(reply, ticket);
		Outgoing line = line(reply, ticket, text).with(this.buttons.of(reply, ticket)).keyed(key(reply, turn));
		this.outbox.post((reply.state() == Reply.State.ASKED) ? line : line.silently());
	}

	private static Outgoing line(Reply reply, Ticket ticket, RichText text) {
		return Outgoing.to(reply.source().chat(), text)
			.replyingTo(new ReplyTarget.Theirs(reply.source()))
			.about(TicketWords.subject(ticket.number()), "line");
	}

	/** How often it was posted. */
	private int turns(Reply reply) {
		int turn = 0;
		while (this.outbox.find(key(reply, turn + 1)).isPresent()) {
			turn++;
		}
		return turn;
	}

	/** The reply under which a message of ours is the line, by the message's key. */
	static Optional<Long> reply(String key) {
		return key.startsWith(PREFIX) ? Optional.of(Long.valueOf(key.split(":")[1])) : Optional.empty();
	}

	private static String key(Reply reply, int turn) {
		return PREFIX + reply.id() + ((turn > 1) ? ":" + turn : "");
	}

}
