package vn.thongsuot.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thongsuot.directory.Officer;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for each ticket, whatever has happened to it. */
final class Promises {

	/** What ends a ticket for its officer. */
	private static final Set<TicketAction> ENDS = Set.of(TicketAction.ACKNOWLEDGE, TicketAction.CLOSE,
			TicketAction.WITHDRAW);

	private final Tickets tickets;

	private final TicketEvents events;

	private final Replies replies;

	private final Corrections corrections;

	private final Joinings joinings;

	private final Consultations consultations;

	private final Submissions submissions;

	private final Witness witness;

	Promises(Tickets tickets, TicketEvents events, Replies replies, Corrections corrections, Joinings joinings,
			Consultations consultations, Submissions submissions, Witness witness) {
		this.tickets = tickets;
		this.events = events;
		this.replies = replies;
		this.corrections = corrections;
		this.joinings = joinings;
		this.consultations = consultations;
		this.submissions = submissions;
		this.witness = witness;
	}

	void holdFor(List<Long> numbers) {
		assertThat(this.witness.betrayed()).as("Notes that an officer was shown").isEmpty();
		numbers.forEach(this::holdFor);
	}

	private void holdFor(long number) {
		Ticket ticket = this.tickets.findById(number).orElseThrow();
		List<TicketEvent> events = this.events.findByTicketIdOrderById(number);
		List<Reply> replies = this.replies.findByTicketIdOrderById(number);
		assertThat(replayed(events)).as("The state of %s by its record", ticket.number()).isEqualTo(ticket.state());
		hasNextStep(ticket);
		answersAreNeitherLostNorDoubled(ticket, events, replies);
		if (!ticket.state().isOpen()) {
			assertThat(this.consultations.findByTicketIdOrderById(number)).as("Opinions on %s", ticket.number())
				.noneMatch(Consultation::takesOpinions);
		}
		if (ticket.state() == TicketState.WITHDRAWN) {
			assertThat(this.joinings.of(number)).as("Who waits for the withdrawn %s", ticket.number()).isEmpty();
		}
		if (ticket.state() == TicketState.CLOSED && replies.stream().noneMatch(Reply::answers)) {
			assertThat(this.joinings.of(number)).as("Who waits for %s, never answered", ticket.number()).isEmpty();
		}
	}

	private static TicketState replayed(List<TicketEvent> events) {
		assertThat(events.getFirst().action()).isEqualTo(TicketAction.FILE);
		TicketState state = TicketState.NEW;
		for (TicketEvent event : events.subList(1, events.size())) {
			Optional<TicketState> next = Transitions.after(state, event.action());
			assertThat(next).as("%s after %s", event.action(), state).isPresent();
			state = next.orElseThrow();
		}
		return state;
	}

	/**
	 * Whoever has to do something can, and the officer can end it, until it has ended.
	 */
	private static void hasNextStep(Ticket ticket) {
		boolean ended = ticket.state() == TicketState.CLOSED || ticket.state() == TicketState.WITHDRAWN;
		if (!ended) {
			assertThat(ENDS).as("An end for %s in %s", ticket.number(), ticket.state()).anyMatch(ticket::permits);
		}
		if (ticket.state().isOpen()) {
			assertThat(answering()).as("An answer in %s", ticket.state()).anyMatch(ticket::permits);
		}
		assertThat(ticket.closedAt().isPresent()).as("%s in %s has an end", ticket.number(), ticket.state())
			.isEqualTo(ended);
	}

	private void answersAreNeitherLostNorDoubled(Ticket ticket, List<TicketEvent> events, List<Reply> replies) {
		List<String> released = new ArrayList<>();
		for (Reply reply : replies) {
			boolean left = switch (reply.state()) {
				case RELEASED, DELIVERED, UNDELIVERED, NO_ANSWER -> true;
				case ASKED, HELD, INTERNAL, PENDING_APPROVAL, SENT_BACK, RECALLED -> false;
				default -> this.witness.timesReleased(reply) > 0;
			};
			assertThat(this.witness.timesReleased(reply))
				.as("How often reply %s in %s went out", reply.id(), reply.state())
				.isEqualTo(left ? 1 : 0);
			if (left) {
				released.add("reply " + reply.id());
			}
		}
		long onRecord = events.stream().filter((event) -> isSaidByReply(event.action())).count();
		assertThat(onRecord).as("What the record says was told by %s", released).isEqualTo(released.size());
		if (ticket.state() == TicketState.ANSWERED) {
			assertThat(replies).as("The answers of %s", ticket.number()).anyMatch(Reply::answers);
		}
	}

	/** What comes with a reply, and only with one. */
	static boolean isSaidByReply(TicketAction action) {
		return action == TicketAction.ASK_OFFICER || action == TicketAction.REPLY_INTERIM
				|| answering().contains(action);
	}

	/** What answers a ticket that waits; it always comes with a reply. */
	private static Set<TicketAction> answering() {
		return Arrays.stream(TicketAction.values())
			.filter((action) -> Arrays.stream(TicketState.values())
				.filter(TicketState::isOpen)
				.anyMatch((state) -> Transitions.after(state, action).equals(Optional.of(TicketState.ANSWERED))))
			.collect(Collectors.toSet());
	}

	/** After the timers have run, nothing waits to leave. */
	void nothingIsHeld(List<Long> numbers) {
		numbers.forEach((number) -> assertThat(this.replies.findByTicketIdOrderById(number))
			.as("What of ticket %s is held after all timers", number)
			.noneMatch((reply) -> reply.state() == Reply.State.HELD || isCorrectionHeld(reply)));
	}

	/**
	 * What somebody would have filed waits with somebody's ticket, or was filed after
	 * all.
	 */
	void whoeverJoinedWaits(List<Officer> officers) {
		officers.forEach((officer) -> assertThat(this.joinings.by(officer.id())).as("What %s has joined", officer.id())
			.extracting(Joining::submission)
			.containsExactlyInAnyOrderElementsOf(this.submissions
				.findBySenderAndStateOrderById(officer.address().orElseThrow().toString(), Submission.State.JOINED)
				.stream()
				.map(Submission::id)
				.toList()));
	}

	private boolean isCorrectionHeld(Reply reply) {
		return this.corrections.findFirstByReplyIdAndStateInOrderByIdDesc(reply.id(), List.of(Correction.State.HELD))
			.isPresent();
	}

}
