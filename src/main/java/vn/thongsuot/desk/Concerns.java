package vn.thongsuot.desk;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Department;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.ticket.Tickets;

/** The tickets on which the standing unit has an eye, most urgent first. */
@Component
class Concerns {

	private static final Limit MOST = Limit.of(2_000);

	private final Tickets tickets;

	private final Cards cards;

	private final Unplaced unplaced;

	private final OversightSettings settings;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	Concerns(Tickets tickets, Cards cards, Unplaced unplaced, OversightSettings settings, BusinessClock clock,
			WorkingTime workingTime) {
		this.tickets = tickets;
		this.cards = cards;
		this.unplaced = unplaced;
		this.settings = settings;
		this.clock = clock;
		this.workingTime = workingTime;
	}

	List<Ticket> of(Concern concern) {
		return switch (concern) {
			case OWNERLESS -> open().filter(this::isOwnerless).toList();
			case SENT_ON_TWICE -> open().filter((ticket) -> !ticket.mayBeSentOn()).toList();
			case OVERDUE -> open().filter(this::isLongOverdue).toList();
			case DESKLESS -> deskless();
			case TO_PHONE -> this.tickets.toPhone(MOST);
		};
	}

	private Stream<Ticket> open() {
		return this.tickets.findByStateInOrderByDueAt(OpenStates.ALL, MOST).stream();
	}

	private boolean isOwnerless(Ticket ticket) {
		if (ticket.claimant().isPresent() || ticket.state().isPaused()) {
			return false;
		}
		return ticket.state() == TicketState.RETURNED || ticket.department().equals(Department.STANDING_UNIT)
				|| this.workingTime.between(since(ticket), this.clock.now())
					.compareTo(this.settings.unclaimedAfter()) >= 0;
	}

	/** Since when the department has had it. */
	private Instant since(Ticket ticket) {
		return this.cards.latestOf(ticket.number().value()).map(Card::postedAt).orElseGet(ticket::filedAt);
	}

	private boolean isLongOverdue(Ticket ticket) {
		return ticket.state().isTicking()
				&& this.workingTime.plusWorkingDays(ticket.dueAt(), this.settings.overdueDays())
					.isBefore(this.clock.now());
	}

	private List<Ticket> deskless() {
		Set<Long> without = new HashSet<>(Stream
			.of(this.unplaced.all(), this.cards.ticketsStoodInFor(OpenStates.ALL),
					this.cards.ticketsAtSilentDesks(OpenStates.ALL))
			.flatMap(List::stream)
			.map((ticket) -> ticket.number().value())
			.collect(Collectors.toSet()));
		return open().filter((ticket) -> without.contains(ticket.number().value())).toList();
	}

}
