package vn.thongsuot.ticket;

import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.OfficerAdmitted;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.directory.Routing;
import vn.thongsuot.messaging.Address;

/**
 * Turns what officers send into tickets, as soon as they are admitted and, for a
 * petition, a lead has confirmed it.
 */
@Component
@Transactional
public class Filing {

	/** No officer has that number. */
	private static final long NOBODY = 0;

	private final Submissions submissions;

	private final Tickets tickets;

	private final Attachments attachments;

	private final AttachmentKeeper keeper;

	private final Records records;

	private final TicketLife life;

	private final Officers officers;

	private final Routing routing;

	private final ApplicationEventPublisher publisher;

	private final BusinessClock clock;

	Filing(Submissions submissions, Tickets tickets, Attachments attachments, AttachmentKeeper keeper, Records records,
			TicketLife life, Officers officers, Routing routing, ApplicationEventPublisher publisher,
			BusinessClock clock) {
		this.submissions = submissions;
		this.tickets = tickets;
		this.attachments = attachments;
		this.keeper = keeper;
		this.records = records;
		this.life = life;
		this.officers = officers;
		this.routing = routing;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Sends what an officer has drafted: at once if nothing stands in its way, else when
	 * it no longer does.
	 */
	public Submission submit(Address sender, Draft draft) {
		Submission submission = keep(sender, draft);
		advance(submission);
		return submission;
	}

	/** Keeps what an officer has drafted. */
	Submission keep(Address sender, Draft draft) {
		Submission submission = this.submissions.save(new Submission(sender, draft.kind(), draft.category(),
				draft.question(), draft.onlyMine(), this.clock.now()));
		draft.attached()
			.forEach((thing) -> this.attachments
				.save(this.keeper.keep(sender.channel(), thing).inSubmission(submission.id())));
		return submission;
	}

	/**
	 * Enters what somebody of a commune has asked by telephone.
	 * @param source the group in which it is entered
	 * @param caller the officer, if registered; else the answer is told by telephone
	 */
	public Ticket enter(Address source, TicketActor clerk, String commune, Optional<Officer> caller, Draft draft) {
		Submission submission = keep(caller.flatMap(Officer::address).orElse(source), draft);
		Ticket ticket = ticket(submission, caller.map(Officer::id).orElse(NOBODY), commune);
		if (caller.isEmpty()) {
			ticket.phoned();
		}
		file(submission, ticket, clerk);
		return ticket;
	}

	/** Files what has waited for the answer to another ticket. */
	void file(Submission submission) {
		advance(submission);
	}

	/**
	 * A lead confirms a petition of the commune.
	 * @return the submission as it stands
	 */
	public Submission confirm(long id, Officer lead) {
		Submission submission = this.submissions.lock(id).orElseThrow();
		if (submission.state() == Submission.State.AWAITING_LEAD) {
			file(submission, sender(submission).orElseThrow(), actor(lead, TicketActor.Role.COMMUNE_LEAD));
		}
		return submission;
	}

	/** The officer sends a petition that waits for a lead as a question of one's own. */
	public Submission asQuestion(long id) {
		Submission submission = this.submissions.lock(id).orElseThrow();
		if (submission.state() == Submission.State.AWAITING_LEAD) {
			submission.becomeQuestion();
			advance(submission);
		}
		return submission;
	}

	/** A lead declines a petition, or its author drops it. */
	public Submission drop(long id) {
		Submission submission = this.submissions.lock(id).orElseThrow();
		if (submission.state() != Submission.State.FILED && submission.state() != Submission.State.DROPPED) {
			submission.drop();
			this.publisher.publishEvent(new SubmissionChanged(submission));
		}
		return submission;
	}

	/** What an officer has sent that is not a ticket yet. */
	public List<Submission> waiting(Address sender) {
		return List.of(Submission.State.AWAITING_ADMISSION, Submission.State.AWAITING_LEAD)
			.stream()
			.flatMap((state) -> this.submissions.findBySenderAndStateOrderById(sender.toString(), state).stream())
			.toList();
	}

	@EventListener
	void fileWhatWaited(OfficerAdmitted admitted) {
		this.officers.byId(admitted.officer())
			.flatMap(Officer::address)
			.ifPresent((address) -> this.submissions
				.findBySenderAndStateOrderById(address.toString(), Submission.State.AWAITING_ADMISSION)
				.forEach(this::advance));
	}

	private void advance(Submission submission) {
		Optional<Officer> officer = sender(submission).filter(Officer::isAdmitted);
		if (officer.isEmpty()) {
			return;
		}
		if (submission.kind() == Kind.PETITION && !officer.get().isLead()) {
			submission.awaitLead();
			this.publisher.publishEvent(new SubmissionChanged(submission));
		}
		else {
			file(submission, officer.get(), actor(officer.get(), TicketActor.Role.OFFICER));
		}
	}

	private void file(Submission submission, Officer officer, TicketActor actor) {
		file(submission, ticket(submission, officer.id(), officer.commune()), actor);
	}

	private Ticket ticket(Submission submission, long officer, String commune) {
		var now = this.clock.now();
		String department = this.routing.route(submission.category()).department();
		return this.tickets.save(new Ticket(submission, officer, commune, department, now, this.life.dueFrom(now)));
	}

	private void file(Submission submission, Ticket ticket, TicketActor actor) {
		submission.filedAs(ticket);
		this.attachments.findBySubmissionIdOrderById(submission.id())
			.forEach((attachment) -> attachment.inTicket(ticket.number().value()));
		this.records.write(ticket, TicketAction.FILE, actor, "", List.of());
	}

	private Optional<Officer> sender(Submission submission) {
		return this.officers.byAddress(submission.sender());
	}

	private static TicketActor actor(Officer officer, TicketActor.Role role) {
		return new TicketActor(role, officer.address().orElse(null), officer.fullName());
	}

}
