package vn.thongsuot.ticket;

import java.util.Arrays;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.DepartmentMerged;
import vn.thongsuot.directory.DepartmentRenamed;

/**
 * Lets tickets follow their department when it becomes part of another one or gets
 * another name; those that are not over yet have it on record.
 */
@Component
class Reorganising {

	private static final List<TicketState> ALIVE = Arrays.stream(TicketState.values())
		.filter((state) -> state.isOpen() || state == TicketState.ANSWERED)
		.toList();

	private static final List<TicketState> OVER = Arrays.stream(TicketState.values())
		.filter((state) -> !ALIVE.contains(state))
		.toList();

	private final Tickets tickets;

	private final Replies replies;

	private final Records records;

	Reorganising(Tickets tickets, Replies replies, Records records) {
		this.tickets = tickets;
		this.replies = replies;
		this.records = records;
	}

	@EventListener
	@Transactional
	void follow(DepartmentMerged merged) {
		this.tickets.join(merged.from(), merged.into(), OVER);
		this.replies.join(merged.from(), merged.into());
		alive(merged.from()).forEach((ticket) -> {
			ticket.joins(merged.into());
			this.records.happen(ticket, TicketAction.REORGANISE, TicketActor.SYSTEM, merged.was());
		});
	}

	@EventListener
	@Transactional
	void follow(DepartmentRenamed renamed) {
		alive(renamed.department()).forEach(
				(ticket) -> this.records.happen(ticket, TicketAction.REORGANISE, TicketActor.SYSTEM, renamed.was()));
	}

	private List<Ticket> alive(String department) {
		return this.tickets.findByDepartmentAndStateInOrderById(department, ALIVE)
			.stream()
			.flatMap((ticket) -> this.tickets.lock(ticket.number().value()).stream())
			.filter((ticket) -> ticket.department().equals(department))
			.toList();
	}

}
