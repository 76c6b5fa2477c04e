package vn.thongsuot.ticket;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.directory.Roles;

/** What may not leave before a lead has approved it. */
@Component
class ApprovalQueue {

	private final ReplyApprovals approvals;

	private final ApprovalRules rules;

	private final Roles roles;

	private final Records records;

	private final ApplicationEventPublisher publisher;

	private final DeadlineSettings settings;

	private final BusinessClock clock;

	private final DepartmentHours hours;

	ApprovalQueue(ReplyApprovals approvals, ApprovalRules rules, Roles roles, Records records,
			ApplicationEventPublisher publisher, DeadlineSettings settings, BusinessClock clock,
			DepartmentHours hours) {
		this.approvals = approvals;
		this.rules = rules;
		this.roles = roles;
		this.records = records;
		this.publisher = publisher;
		this.settings = settings;
		this.clock = clock;
		this.hours = hours;
	}

	/** Whether a reply has to wait for a lead. */
	boolean holds(Reply reply, Ticket ticket) {
		return !reply.isCleared() && holds(reply, reply.author(), ticket);
	}

	/** Whether a correction has to wait for a lead. */
	boolean holds(Correction correction, Reply reply, Ticket ticket) {
		return !correction.isCleared() && holds(reply, correction.author(), ticket);
	}

	private boolean holds(Reply reply, TicketActor author, Ticket ticket) {
		return reply.purpose() != Reply.Purpose.QUESTION && !isLead(author, reply.department())
				&& this.rules.demand(reply.department(), ticket.category());
	}

	/** Whether that is a lead of the department, or a stand-in. */
	boolean isLead(TicketActor actor, String department) {
		return this.roles.isLeadOrStandIn(actor.person(), department);
	}

	/** Puts a reply before a lead. */
	void submit(Reply reply, Ticket ticket) {
		reply.become(Reply.State.PENDING_APPROVAL);
		if (ticket.state().isOpen() && ticket.claimant().isEmpty()) {
			ticket.claimedBy(reply.author());
		}
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
		submit(reply, null, reply.author(), ticket);
	}

	/** Puts a correction before a lead. */
	void submit(Correction correction, Reply reply, Ticket ticket) {
		correction.become(Correction.State.PENDING_APPROVAL);
		submit(reply, correction, correction.author(), ticket);
	}

	private void submit(Reply reply, @Nullable Correction correction, TicketActor author, Ticket ticket) {
		var now = this.clock.now();
		ReplyApproval approval = this.approvals.save(new ReplyApproval(reply, correction, now,
				this.hours.of(reply.department()).plusWorking(now, this.settings.standInAfter())));
		this.records.happen(ticket, TicketAction.SUBMIT, author, approval.words());
		this.publisher.publishEvent(new ReplyApprovalChanged(approval, reply, ticket));
	}

	/** What of a reply waits: itself, or a correction of it. */
	List<ReplyApproval> waiting(Reply reply, @Nullable Correction correction) {
		Long wanted = (correction != null) ? correction.id() : null;
		return this.approvals.findByReplyIdAndStateOrderById(reply.id(), ReplyApproval.State.WAITING)
			.stream()
			.filter((approval) -> Objects.equals(approval.correction().orElse(null), wanted))
			.toList();
	}

	/** Ends the waiting of a reply, or of a correction of it. */
	void end(Reply reply, @Nullable Correction correction, Ticket ticket, ReplyApproval.State how, TicketActor by) {
		waiting(reply, correction).forEach((approval) -> end(approval, reply, ticket, how, by, ""));
	}

	/** Ends the waiting of one wording, and tells it. */
	void end(ReplyApproval approval, Reply reply, Ticket ticket, ReplyApproval.State how, TicketActor by,
			String reason) {
		approval.end(how, by, reason, this.clock.now());
		this.publisher.publishEvent(new ReplyApprovalChanged(approval, reply, ticket));
	}

}
