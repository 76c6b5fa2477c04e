package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.DepartmentHours;

/**
 * Reckons the deadlines of open tickets anew by the calendar now in force, a ticket a
 * transaction; what moved is told once all are done.
 */
@Component
@Transactional
class Reckoner {

	private static final Limit AT_ONCE = Limit.of(200);

	private final Tickets tickets;

	private final DeadlineMoves moves;

	private final Reckonings reckonings;

	private final Deadlines deadlines;

	private final DepartmentHours hours;

	private final Records records;

	private final ApplicationEventPublisher publisher;

	Reckoner(Tickets tickets, DeadlineMoves moves, Reckonings reckonings, Deadlines deadlines, DepartmentHours hours,
			Records records, ApplicationEventPublisher publisher) {
		this.tickets = tickets;
		this.moves = moves;
		this.reckonings = reckonings;
		this.deadlines = deadlines;
		this.hours = hours;
		this.records = records;
		this.publisher = publisher;
	}

	/** Whether the calendar is another one than at the last reckoning. */
	boolean isNeeded() {
		return !this.reckonings.findById(Reckoning.ONLY).orElseThrow().fingerprint().equals(this.hours.fingerprint());
	}

	/** Ids of open tickets after that one, in order. */
	List<Long> openAfter(long id) {
		return this.tickets.openAfter(id, AT_ONCE);
	}

	void reckon(long id) {
		Optional<Ticket> ticket = this.tickets.lock(id).filter((found) -> found.state().isOpen());
		ticket.ifPresent((open) -> {
			Instant before = open.dueAt();
			open.reckonedBy(this.deadlines.hours(open));
			if (!open.dueAt().equals(before)) {
				this.moves.save(new DeadlineMove(open.number(), before, open.dueAt()));
				this.records.write(open, TicketAction.RECKON, TicketActor.SYSTEM, "", List.of());
			}
		});
	}

	/** Notes that all are done by this calendar, and tells what moved. */
	void finish(String calendar) {
		this.reckonings.lock(Reckoning.ONLY).orElseThrow().done(calendar);
		List<DeadlineMove> untold = this.moves.findByToldFalseOrderById();
		untold.forEach(DeadlineMove::told);
		if (!untold.isEmpty()) {
			this.publisher.publishEvent(new DeadlinesMoved(untold));
		}
	}

}
