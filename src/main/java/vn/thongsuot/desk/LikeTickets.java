package vn.thongsuot.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.search.Alike;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.SimilarTickets;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.ticket.Tickets;

/** The tickets of the same department that most likely ask the same. */
@Component
class LikeTickets {

	private static final int LOOKED_AT = 20;

	/** What is shorter is found in much that asks something else. */
	private static final int FEWEST_WORDS = 5;

	private final SimilarTickets similar;

	private final Tickets tickets;

	private final Course course;

	LikeTickets(SimilarTickets similar, Tickets tickets, Course course) {
		this.similar = similar;
		this.tickets = tickets;
		this.course = course;
	}

	/** The one most alike that the department has answered, and those that wait. */
	Found to(Ticket ticket) {
		List<Ticket> alike = alike(ticket);
		return new Found(
				alike.stream()
					.filter((other) -> isAnswered(other.state()))
					.flatMap((other) -> this.course.answer(other.number()).stream())
					.findFirst(),
				alike.stream()
					.filter((other) -> other.state().isOpen())
					.sorted(Comparator.comparingLong((other) -> other.number().value()))
					.toList());
	}

	private List<Ticket> alike(Ticket ticket) {
		if (isTooShort(ticket)) {
			return List.of();
		}
		return this.similar.to(ticket, LOOKED_AT)
			.stream()
			.filter((alike) -> alike.share() >= Alike.SAME)
			.flatMap(this::ticket)
			.filter((other) -> other.department().equals(ticket.department()))
			.toList();
	}

	/** Whether it says too little to be compared. */
	static boolean isTooShort(Ticket ticket) {
		return ticket.question().strip().split("\\s+").length < FEWEST_WORDS;
	}

	private Stream<Ticket> ticket(Alike<Long> alike) {
		return this.tickets.findById(alike.key()).stream();
	}

	static boolean isAnswered(TicketState state) {
		return state == TicketState.ANSWERED || state == TicketState.CLOSED;
	}

	/**
	 * What was found.
	 *
	 * @param answer an answer that was given to a ticket like this
	 * @param open tickets like this that wait, oldest first
	 */
	record Found(Optional<Reply> answer, List<Ticket> open) {

		boolean isEmpty() {
			return this.answer.isEmpty() && this.open.isEmpty();
		}

	}

}
