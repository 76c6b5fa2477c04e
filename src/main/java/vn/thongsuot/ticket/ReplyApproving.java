package vn.thongsuot.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.messaging.Address;

/**
 * What leads decide on replies and corrections that wait for them. The first decision
 * counts, and counts for the words that were shown; the callers have checked who may
 * decide.
 */
@Component
@Transactional
public class ReplyApproving {

	private static final Set<TicketAction> LEAVES_THE_DEPARTMENT = Set.of(TicketAction.WITHDRAW, TicketAction.ROUTE,
			TicketAction.TRANSFER, TicketAction.RETURN);

	private final ReplyApprovals approvals;

	private final ApprovalQueue queue;

	private final LeadDecisions decisions;

	private final Correcting correcting;

	private final Replies replies;

	private final Tickets tickets;

	private final Records records;

	private final DepartmentHours hours;

	private final BusinessClock clock;

	ReplyApproving(ReplyApprovals approvals, ApprovalQueue queue, LeadDecisions decisions, Correcting correcting,
			Replies replies, Tickets tickets, Records records, DepartmentHours hours, BusinessClock clock) {
		this.approvals = approvals;
		this.queue = queue;
		this.decisions = decisions;
		this.correcting = correcting;
		this.replies = replies;
		this.tickets = tickets;
		this.records = records;
		this.hours = hours;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<ReplyApproval> byId(long id) {
		return this.approvals.findById(id);
	}

	/** What waits for the leads of a department, first submitted first. */
	@Transactional(readOnly = true)
	public List<ReplyApproval> waiting(String department) {
		return this.approvals.findByDepartmentAndStateOrderById(department, ReplyApproval.State.WAITING);
	}

	/** What waits of a ticket, first submitted first. */
	@Transactional(readOnly = true)
	public List<ReplyApproval> waiting(TicketNumber ticket) {
		return this.approvals.findByTicketIdAndStateOrderById(ticket.value(), ReplyApproval.State.WAITING);
	}

	/** What waits of these tickets, first submitted first. */
	@Transactional(readOnly = true)
	public List<ReplyApproval> waiting(Collection<TicketNumber> tickets) {
		return tickets.isEmpty() ? List.of() : this.approvals.findByTicketIdInAndStateOrderById(
				tickets.stream().map(TicketNumber::value).toList(), ReplyApproval.State.WAITING);
	}

	/** What waits anywhere, first submitted first. */
	@Transactional(readOnly = true)
	public List<ReplyApproval> waiting(Limit limit) {
		return this.approvals.findByStateOrderById(ReplyApproval.State.WAITING, limit);
	}

	/** One that still waits, locked until the transaction ends. */
	public Optional<ReplyApproval> lockWaiting(long id) {
		return this.approvals.lock(id).filter(ReplyApproval::isWaiting);
	}

	/** Whether it promises a day that is over, so that it says nothing true any more. */
	@Transactional(readOnly = true)
	public boolean isOverdue(ReplyApproval approval) {
		return approval.correction().isEmpty() && this.replies.findById(approval.reply())
			.flatMap(Reply::promisedDay)
			.filter((day) -> !this.hours.of(approval.department()).closing(day).isAfter(this.clock.now()))
			.isPresent();
	}

	/** Notes where a decision was asked for. */
	public void asked(long id, Address address) {
		this.approvals.lock(id).ifPresent((approval) -> approval.ask(address));
	}

	/**
	 * Lets it leave now.
	 * @return whether it still waited
	 */
	public boolean approve(long id, TicketActor lead) {
		return decide(id, ReplyApproval.State.APPROVED, lead, "", (approval, reply, ticket) -> {
			this.records.happen(ticket, TicketAction.APPROVE, lead, "");
			leave(approval, lead);
		});
	}

	/**
	 * Sends it back to its author.
	 * @return whether it still waited
	 */
	public boolean sendBack(long id, TicketActor lead, String reason) {
		return decide(id, ReplyApproval.State.SENT_BACK, lead, reason, (approval, reply, ticket) -> {
			approval.correction().ifPresentOrElse(this.correcting::sentBack, () -> this.decisions.sentBack(reply.id()));
			this.records.happen(ticket, TicketAction.SEND_BACK, lead, reason);
		});
	}

	/**
	 * Says it in a lead's own words, which leave now.
	 * @return whether it still waited
	 */
	public boolean replace(long id, TicketActor lead, String words) {
		return decide(id, ReplyApproval.State.REPLACED, lead, "", (approval, reply, ticket) -> {
			this.records.happen(ticket, TicketAction.APPROVE, lead, "");
			if (approval.correction().isPresent()) {
				this.correcting.approved(approval.correction().get(), words);
			}
			else {
				this.decisions.replaced(reply.id(), lead, words);
			}
		});
	}

	private void leave(ReplyApproval approval, TicketActor lead) {
		if (approval.correction().isPresent()) {
			this.correcting.approved(approval.correction().get(), approval.words());
		}
		else {
			this.decisions.approved(approval.reply(), lead);
		}
	}

	/** The ticket first, as whoever acts on it from elsewhere locks it. */
	private boolean decide(long id, ReplyApproval.State how, TicketActor lead, String reason, Decision decision) {
		Ticket ticket = this.approvals.ticketOf(id).flatMap(this.tickets::lock).orElseThrow();
		ReplyApproval approval = this.approvals.lock(id).orElseThrow();
		if (!approval.isWaiting()) {
			return false;
		}
		Reply reply = this.replies.lock(approval.reply()).orElseThrow();
		decision.carryOut(approval, reply, ticket);
		this.queue.end(approval, reply, ticket, how, lead, reason);
		return true;
	}

	/** What waits is no longer this department's to say. */
	@EventListener
	void follow(TicketChanged changed) {
		if (LEAVES_THE_DEPARTMENT.contains(changed.event().action())) {
			Ticket ticket = changed.ticket();
			waiting(ticket.number()).forEach((approval) -> {
				Reply reply = this.replies.lock(approval.reply()).orElseThrow();
				approval.correction()
					.ifPresentOrElse(this.correcting::abandoned, () -> this.decisions.abandoned(reply.id()));
				this.queue.end(approval, reply, ticket, ReplyApproval.State.MOOT, changed.event().actor(), "");
			});
		}
	}

	@FunctionalInterface
	private interface Decision {

		void carryOut(ReplyApproval approval, Reply reply, Ticket ticket);

	}

}
