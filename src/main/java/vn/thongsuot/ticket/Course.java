package vn.thongsuot.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on record about tickets: their events, replies and files. */
@Component
@Transactional(readOnly = true)
public class Course {

	private final TicketEvents events;

	private final Attachments attachments;

	private final Replies replies;

	Course(TicketEvents events, Attachments attachments, Replies replies) {
		this.events = events;
		this.attachments = attachments;
		this.replies = replies;
	}

	/** Everything that happened, oldest first. */
	public List<TicketEvent> of(TicketNumber ticket) {
		return this.events.findByTicketIdOrderById(ticket.value());
	}

	/** Codes of the departments that a ticket has been at, in order, each once. */
	public List<String> departments(TicketNumber ticket) {
		return this.events.findByTicketIdOrderById(ticket.value())
			.stream()
			.flatMap((event) -> event.department().stream())
			.distinct()
			.toList();
	}

	/**
	 * What its department was called before it got another name or became part of
	 * another.
	 */
	public Optional<String> formerDepartment(Ticket ticket) {
		return this.events.findByTicketIdOrderById(ticket.number().value())
			.stream()
			.filter((event) -> event.action() == TicketAction.REORGANISE)
			.filter((event) -> event.department().filter(ticket.department()::equals).isPresent())
			.map(TicketEvent::detail)
			.reduce((before, after) -> after);
	}

	/** The department's question that an addition answers; nothing if none was open. */
	public Optional<TicketEvent> askedBefore(TicketEvent addition) {
		return this.events.findByTicketIdOrderById(addition.ticket().value())
			.stream()
			.takeWhile((event) -> event.id() < addition.id())
			.filter((event) -> event.action() == TicketAction.ASK_OFFICER || event.action() == TicketAction.ADD)
			.reduce((before, after) -> after)
			.filter((event) -> event.action() == TicketAction.ASK_OFFICER);
	}

	/** What the officer attached when filing, in order. */
	public List<AttachedThing> filedWith(Ticket ticket) {
		return this.attachments.findByTicketIdAndReplyIdIsNullOrderById(ticket.number().value())
			.stream()
			.filter((attachment) -> attachment.eventId() == null)
			.map(Attachment::thing)
			.toList();
	}

	/** What came with a later addition, in order. */
	public List<AttachedThing> addedWith(Ticket ticket, TicketEvent event) {
		return this.attachments.findByTicketIdAndEventIdOrderById(ticket.number().value(), event.id())
			.stream()
			.map(Attachment::thing)
			.toList();
	}

	/** What the lead attached when it asked for an opinion, in order. */
	public List<AttachedThing> askedWith(Consultation consultation) {
		return this.events.findByTicketIdOrderById(consultation.ticket().value())
			.stream()
			.filter((event) -> event.action() == TicketAction.CONSULT && !event.at().isBefore(consultation.askedAt()))
			.filter((event) -> event.party().filter(consultation.department()::equals).isPresent())
			.flatMap((event) -> this.attachments.findByTicketIdAndEventIdOrderById(event.ticket().value(), event.id())
				.stream())
			.map(Attachment::thing)
			.toList();
	}

	/** What was attached to a reply, in order. */
	public List<AttachedThing> attachedTo(Reply reply) {
		return this.attachments.findByReplyIdOrderById(reply.id()).stream().map(Attachment::thing).toList();
	}

	/**
	 * The answer that has reached whoever asked, if it has words; the latest if there are
	 * several.
	 */
	public Optional<Reply> answer(TicketNumber ticket) {
		return answers(ticket).stream().filter((reply) -> !reply.answer().isBlank()).reduce((earlier, later) -> later);
	}

	/** The answers that have reached whoever asked, oldest first. */
	public List<Reply> answers(TicketNumber ticket) {
		return replies(ticket).stream().filter(Reply::isDeliveredAnswer).toList();
	}

	/** Whether it ends a ticket that was never answered. */
	public boolean endsUnanswered(TicketChanged change) {
		return switch (change.event().action()) {
			case WITHDRAW -> true;
			case GIVE_UP -> !isAnswered(change.ticket());
			default -> false;
		};
	}

	/** Whether its answer is there or will come. */
	boolean canBeAwaited(Ticket ticket) {
		return ticket.state().isOpen() || isAnswered(ticket);
	}

	private boolean isAnswered(Ticket ticket) {
		return replies(ticket.number()).stream().anyMatch(Reply::answers);
	}

	/** Whether a reply waits for a lead's approval. */
	public boolean awaitsApproval(TicketNumber ticket) {
		return this.replies.existsByTicketIdAndState(ticket.value(), Reply.State.PENDING_APPROVAL);
	}

	/** Those of which a reply waits for a lead's approval. */
	public Set<TicketNumber> awaitingApproval(Collection<TicketNumber> tickets) {
		return tickets.isEmpty() ? Set.of()
				: this.replies
					.ticketsWith(Reply.State.PENDING_APPROVAL, tickets.stream().map(TicketNumber::value).toList())
					.stream()
					.map(TicketNumber::new)
					.collect(Collectors.toSet());
	}

	/** All replies of a ticket, internal ones too, oldest first. */
	public List<Reply> replies(TicketNumber ticket) {
		return this.replies.findByTicketIdOrderById(ticket.value());
	}

}
