package vn.thongsuot.reminder;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;

/** Finds the message under which a word about a ticket hangs. */
@Component
class Threads {

	/** Begins the key of a ticket's card. */
	static final String CARD = "card:";

	/** Begins the key of what brings a reply to the officer. */
	private static final String REPLY = "reply:";

	private final Outbox outbox;

	private final Course course;

	Threads(Outbox outbox, Course course) {
		this.outbox = outbox;
		this.course = course;
	}

	/** The latest card of the ticket that hangs in that group. */
	@Nullable ReplyTarget card(Ticket ticket, Address group) {
		return latest(IntStream.iterate(1, (turn) -> turn + 1)
			.mapToObj((turn) -> this.outbox.find(cardKey(ticket, turn)))
			.takeWhile(Optional::isPresent)
			.flatMap(Optional::stream), group);
	}

	/** The message that brought the officer the latest question of the department. */
	@Nullable ReplyTarget question(Ticket ticket, Address officer) {
		return latest(this.course.replies(ticket.number())
			.stream()
			.filter((reply) -> reply.purpose() == Reply.Purpose.QUESTION && reply.state() == Reply.State.DELIVERED)
			.flatMap((reply) -> this.outbox.find(REPLY + reply.id()).stream()), officer);
	}

	private static @Nullable ReplyTarget latest(Stream<Posted> messages, Address place) {
		return messages.filter((posted) -> posted.to().equals(place))
			.<ReplyTarget>map((posted) -> new ReplyTarget.Ours(Objects.requireNonNull(posted.key())))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/** A ticket has one card after the other as it moves from group to group. */
	private static String cardKey(Ticket ticket, int turn) {
		return CARD + ticket.number().value() + ((turn > 1) ? ":" + turn : "");
	}

}
