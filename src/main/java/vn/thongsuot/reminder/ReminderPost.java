package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.TicketWords;

/** Turns reminders into messages; each knows its tickets, so that a reply finds them. */
@Component
class ReminderPost {

	/** What these messages are to their readers. */
	static final String PURPOSE = "reminder";

	/** Ends the key of what is told to the standing unit in place of a department. */
	static final String DIVERTED = ":standing";

	/** Begins the key of a ticket's card. */
	static final String CARD = "card:";

	/** Most tickets that a reply to one message may choose from. */
	private static final int MOST = 300;

	private final ReminderWords words;

	private final Outbox outbox;

	private final Mornings mornings;

	ReminderPost(ReminderWords words, Outbox outbox, Mornings mornings) {
		this.words = words;
		this.outbox = outbox;
		this.mornings = mornings;
	}

	/** A word under the ticket's card. */
	Outgoing deadline(Desk desk, Reminder reminder, Instant now) {
		Ticket ticket = reminder.ticket();
		return Outgoing.to(desk.address(), this.words.deadline(ticket, desk.department()))
			.about(TicketWords.subject(ticket.number()), PURPOSE)
			.keyed(key(reminder, "deadline", now))
			.replyingTo(card(ticket, desk))
			.at(Outgoing.Priority.BULK);
	}

	/** All that is overdue at a desk, in the given order. */
	Outgoing list(Desk desk, List<Reminder> due, Instant now) {
		List<Ticket> tickets = due.stream().map(Reminder::ticket).toList();
		List<String> numbers = tickets.stream()
			.map((ticket) -> Long.toString(ticket.number().value()))
			.limit(MOST)
			.toList();
		return Outgoing.to(desk.address(), this.words.list(tickets, desk.department(), now))
			.about(new Subject("ticket", numbers), PURPOSE)
			.keyed(key(due.getFirst(), "list", now))
			.at(Outgoing.Priority.BULK);
	}

	private String key(Reminder first, String what, Instant now) {
		return "reminder:%d:%s:%s%s".formatted(first.plan().ticketId(), what, this.mornings.day(now),
				first.plan().isDiverted() ? DIVERTED : "");
	}

	/** The latest card of the ticket that hangs in that group. */
	private @Nullable ReplyTarget card(Ticket ticket, Desk desk) {
		return IntStream.iterate(1, (turn) -> turn + 1)
			.mapToObj((turn) -> this.outbox.find(cardKey(ticket, turn)))
			.takeWhile(Optional::isPresent)
			.map(Optional::orElseThrow)
			.filter((posted) -> posted.to().equals(desk.address()))
			.map((posted) -> new ReplyTarget.Ours(Objects.requireNonNull(posted.key())))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/** A ticket has one card after the other as it moves from group to group. */
	private static String cardKey(Ticket ticket, int turn) {
		return CARD + ticket.number().value() + ((turn > 1) ? ":" + turn : "");
	}

}
