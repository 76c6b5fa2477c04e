package vn.thongsuot.ticket;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.OfficerHandedOver;
import vn.thongsuot.directory.OfficerLeft;
import vn.thongsuot.directory.Officers;

/**
 * Lets an officer wait for the answer to another commune's ticket instead of filing one.
 * What the officer would have filed is kept, so that it becomes a ticket of its own with
 * one press, or by itself if the other ends without an answer.
 */
@Component
@Transactional(noRollbackFor = RefusedTransitionException.class)
public class JointAsking {

	private final Joinings joinings;

	private final Submissions submissions;

	private final Tickets tickets;

	private final Filing filing;

	private final Course course;

	private final Records records;

	private final Officers officers;

	private final Attachments attachments;

	private final ApplicationEventPublisher publisher;

	private final BusinessClock clock;

	JointAsking(Joinings joinings, Submissions submissions, Tickets tickets, Filing filing, Course course,
			Records records, Officers officers, Attachments attachments, ApplicationEventPublisher publisher,
			BusinessClock clock) {
		this.joinings = joinings;
		this.submissions = submissions;
		this.tickets = tickets;
		this.filing = filing;
		this.course = course;
		this.records = records;
		this.officers = officers;
		this.attachments = attachments;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Joins a ticket with what was drafted.
	 * @return the joining, whether or not this call made it
	 * @throws RefusedTransitionException if the ticket can be joined no more
	 */
	public Joining join(Officer officer, Draft draft, TicketNumber number) {
		Ticket ticket = lock(number);
		return this.joinings.of(number.value(), officer.id()).orElseGet(() -> {
			if (!this.course.canBeAwaited(ticket)) {
				throw new RefusedTransitionException(number, ticket.state(), TicketAction.JOIN);
			}
			this.records.undergo(ticket, TicketAction.JOIN);
			Submission submission = this.filing.keep(officer.address().orElseThrow(), draft);
			submission.join(number);
			Joining joining = this.joinings
				.save(new Joining(number, officer.id(), officer.commune(), submission, this.clock.now()));
			this.records.write(ticket, TicketAction.JOIN, actor(officer), "", List.of());
			return joining;
		});
	}

	/**
	 * Waits for it no more.
	 * @return whether the officer did until now
	 */
	public boolean leave(Officer officer, TicketNumber number) {
		return end(officer, number).map((submission) -> {
			submission.drop();
			return true;
		}).orElse(false);
	}

	/**
	 * Files what the officer would have filed in the first place.
	 * @return the new ticket; nothing if the officer had not joined
	 */
	public Optional<TicketNumber> fileOwn(Officer officer, TicketNumber number) {
		return end(officer, number).flatMap((submission) -> {
			this.filing.file(submission);
			return submission.ticket();
		});
	}

	/**
	 * Lets those who have joined have the files of a reply too, which nobody but the
	 * department can vouch for.
	 * @return whether the reply stands and has any
	 */
	public boolean shareFiles(Reply reply, TicketActor actor) {
		Ticket ticket = lock(reply.ticket());
		if (!reply.answers() || this.attachments.findByReplyIdOrderById(reply.id()).isEmpty()) {
			return false;
		}
		this.records.happen(ticket, TicketAction.SHARE_FILES, actor, "");
		this.publisher.publishEvent(new FilesShared(reply, ticket));
		return true;
	}

	private Optional<Submission> end(Officer officer, TicketNumber number) {
		Ticket ticket = lock(number);
		Optional<Joining> joining = this.joinings.of(number.value(), officer.id());
		joining.ifPresent((waiting) -> {
			waiting.end(this.clock.now());
			this.records.happen(ticket, TicketAction.LEAVE, actor(officer), "");
		});
		return joining.map(this::submission);
	}

	private Submission submission(Joining joining) {
		return this.submissions.lock(joining.submission()).orElseThrow();
	}

	/**
	 * The first who joined a ticket that ended without an answer asks in its place, and
	 * the others with them. Others are told of the end first.
	 */
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void follow(TicketChanged changed) {
		if (this.course.endsUnanswered(changed)) {
			List<Joining> waiting = this.joinings.of(changed.ticket().number().value());
			Optional<Ticket> successor = Optional.empty();
			for (Joining joining : waiting) {
				successor = successor.isPresent() ? moved(joining, successor.get()) : filed(joining);
			}
		}
	}

	private Optional<Ticket> filed(Joining joining) {
		joining.end(this.clock.now());
		Submission submission = submission(joining);
		this.filing.file(submission);
		return (submission.state() == Submission.State.FILED)
				? submission.ticket().flatMap((number) -> this.tickets.findById(number.value())) : Optional.empty();
	}

	private Optional<Ticket> moved(Joining joining, Ticket successor) {
		joining.moveTo(successor.number());
		submission(joining).join(successor.number());
		this.officers.byId(joining.officerId())
			.ifPresent((officer) -> this.records.happen(successor, TicketAction.JOIN, actor(officer), ""));
		return Optional.of(successor);
	}

	/**
	 * In the order of the tickets' numbers, so that two who do this at once do not wait
	 * in turn.
	 */
	@EventListener
	void follow(OfficerHandedOver handedOver) {
		Optional<Officer> successor = this.officers.byId(handedOver.to());
		this.joinings.by(handedOver.from())
			.stream()
			.sorted(Comparator.comparingLong((joining) -> joining.ticket().value()))
			.forEach((joining) -> successor.filter((officer) -> officer.address().isPresent())
				.filter((officer) -> this.joinings.of(joining.ticket().value(), officer.id()).isEmpty())
				.ifPresentOrElse((officer) -> inherit(joining, officer), () -> joining.end(this.clock.now())));
	}

	private void inherit(Joining joining, Officer successor) {
		Ticket ticket = lock(joining.ticket());
		joining.handedTo(successor.id());
		submission(joining).handedTo(successor.address().orElseThrow());
		this.records.happen(ticket, TicketAction.INHERIT, actor(successor), "");
	}

	/** What would have been filed is dropped with all that was not. */
	@EventListener
	void follow(OfficerLeft left) {
		this.joinings.by(left.officer()).forEach((joining) -> joining.end(this.clock.now()));
	}

	private Ticket lock(TicketNumber number) {
		return this.tickets.lock(number.value()).orElseThrow();
	}

	private static TicketActor actor(Officer officer) {
		return new TicketActor(TicketActor.Role.OFFICER, officer.address().orElse(null), officer.fullName());
	}

}
