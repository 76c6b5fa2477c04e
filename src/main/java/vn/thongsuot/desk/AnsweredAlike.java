package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.search.Alike;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.SimilarTickets;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Discretion;

/**
 * Answers that any department has given to tickets like one; only those that name nobody
 * and may go to another commune.
 */
@Component
class AnsweredAlike {

	private static final int MOST = 2;

	private static final int LOOKED_AT = 20;

	/** Less in common is chance. */
	private static final double WORTH_SHOWING = .5;

	private final SimilarTickets similar;

	private final LikeTickets likeTickets;

	private final Tickets tickets;

	private final Course course;

	private final Discretion discretion;

	AnsweredAlike(SimilarTickets similar, LikeTickets likeTickets, Tickets tickets, Course course,
			Discretion discretion) {
		this.similar = similar;
		this.likeTickets = likeTickets;
		this.tickets = tickets;
		this.course = course;
		this.discretion = discretion;
	}

	/** At most two, the most alike first; none that the department's own note shows. */
	List<Reply> to(Ticket ticket) {
		Optional<Long> shown = this.likeTickets.to(ticket).answer().map(Reply::id);
		return all(ticket).filter((reply) -> !shown.equals(Optional.of(reply.id()))).limit(MOST).toList();
	}

	/** One of those that may be shown beside that ticket now. */
	Optional<Reply> to(Ticket ticket, long reply) {
		return all(ticket).filter((found) -> found.id() == reply).findFirst();
	}

	private Stream<Reply> all(Ticket ticket) {
		if (LikeTickets.isTooShort(ticket)) {
			return Stream.empty();
		}
		return this.similar.to(ticket, LOOKED_AT)
			.stream()
			.filter((alike) -> alike.share() >= WORTH_SHOWING)
			.map(Alike::key)
			.flatMap((key) -> this.tickets.findById(key).stream())
			.filter((other) -> LikeTickets.isAnswered(other.state()))
			.flatMap((other) -> answer(other).stream());
	}

	private Optional<Reply> answer(Ticket other) {
		return this.course.answer(other.number()).filter((reply) -> this.discretion.allows(reply, other));
	}

}
