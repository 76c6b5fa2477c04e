package vn.thongsuot.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;

/**
 * Tells every administrator in private which tickets have no group, at once and again on
 * each working day, in working hours only.
 */
@Component
class Unplaced {

	private final UnplacedTickets unplaced;

	private final Tickets tickets;

	private final Roles roles;

	private final UnplacedNotice notice;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	Unplaced(UnplacedTickets unplaced, Tickets tickets, Roles roles, UnplacedNotice notice, BusinessClock clock,
			WorkingTime workingTime) {
		this.unplaced = unplaced;
		this.tickets = tickets;
		this.roles = roles;
		this.notice = notice;
		this.clock = clock;
		this.workingTime = workingTime;
	}

	/** Notes a ticket that has no group and tells of it. */
	void add(Ticket ticket) {
		if (!this.unplaced.existsById(ticket.number().value())) {
			this.unplaced.save(new UnplacedTicket(ticket.number()));
			tell();
		}
	}

	void remove(Ticket ticket) {
		if (this.unplaced.existsById(ticket.number().value())) {
			this.unplaced.deleteById(ticket.number().value());
		}
	}

	/** The open ones. */
	List<Ticket> all() {
		return this.unplaced.all().stream().flatMap((one) -> open(one).stream()).toList();
	}

	@Scheduled(fixedDelayString = "${thongsuot.desk.timer:1m}")
	@Transactional
	public void tick() {
		tell();
	}

	private void tell() {
		Instant now = this.clock.now();
		List<Address> administrators = this.roles.administrators();
		if (!this.workingTime.isWorking(now) || administrators.isEmpty()) {
			return;
		}
		LocalDate today = this.workingTime.day(now);
		List<UnplacedTicket> due = this.unplaced.notToldOn(today);
		List<Ticket> tickets = due.stream().flatMap((one) -> open(one).stream()).toList();
		due.forEach((one) -> one.toldOn(today));
		if (!tickets.isEmpty()) {
			administrators.forEach((administrator) -> this.notice.post(administrator, tickets));
		}
	}

	private Optional<Ticket> open(UnplacedTicket one) {
		return this.tickets.findById(one.ticket().value()).filter((ticket) -> ticket.state().isOpen());
	}

}
