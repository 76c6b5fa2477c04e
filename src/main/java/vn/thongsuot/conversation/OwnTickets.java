package vn.thongsuot.conversation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;

/** The tickets that an officer may see, and those that are the officer's own. */
@Component
class OwnTickets {

	private final Officers officers;

	private final Tickets tickets;

	private final Outbox outbox;

	OwnTickets(Officers officers, Tickets tickets, Outbox outbox) {
		this.officers = officers;
		this.tickets = tickets;
		this.outbox = outbox;
	}

	Optional<Officer> officer(Address address) {
		return this.officers.byAddress(address).filter(Officer::isAdmitted);
	}

	/**
	 * A ticket that the officer may see.
	 * @throws StalePressException if there is none with that number for this officer
	 */
	Ticket visible(Address address, long number) {
		return this.tickets.findById(number)
			.filter((ticket) -> officer(address).filter((officer) -> maySee(officer, ticket)).isPresent())
			.orElseThrow(() -> new StalePressException("Ticket " + number + " is not visible"));
	}

	/**
	 * A ticket of the officer's own.
	 * @throws StalePressException if there is none with that number
	 */
	Ticket own(Address address, long number) {
		return this.tickets.findById(number)
			.filter((ticket) -> officer(address).filter((officer) -> isOwn(officer, ticket)).isPresent())
			.orElseThrow(() -> new StalePressException("Ticket " + number + " is somebody else's"));
	}

	/**
	 * The own ticket that a message of ours is about; one whose id the platform never
	 * told us is known by the number that stands in it.
	 */
	Optional<Ticket> repliedTo(Incoming incoming) {
		Address address = incoming.chat();
		return Optional.ofNullable(incoming.replyTo())
			.flatMap((message) -> this.outbox.find(message)
				.map((posted) -> only(posted.about()))
				.orElseGet(() -> only(incoming.repliedText())))
			.flatMap((number) -> this.tickets.findById(number.value()))
			.filter((ticket) -> officer(address).filter((officer) -> isOwn(officer, ticket)).isPresent());
	}

	private static Optional<TicketNumber> only(@Nullable Subject about) {
		return Optional.ofNullable(about)
			.filter((subject) -> subject.kind().equals("ticket") && subject.ids().size() == 1)
			.map((subject) -> new TicketNumber(Long.parseLong(subject.ids().getFirst())));
	}

	private static Optional<TicketNumber> only(@Nullable String words) {
		return Optional.ofNullable(words)
			.map(TicketNumber::named)
			.filter((numbers) -> numbers.size() == 1)
			.map(List::getFirst);
	}

	static boolean isOwn(Officer officer, Ticket ticket) {
		return ticket.officerId() == officer.id();
	}

	/** The officer as the one who acts on a ticket. */
	TicketActor actor(Address address) {
		return new TicketActor(TicketActor.Role.OFFICER, address, officer(address).map(Officer::fullName).orElse(""));
	}

	static TicketNumber number(long value) {
		return new TicketNumber(value);
	}

	private static boolean maySee(Officer officer, Ticket ticket) {
		return isOwn(officer, ticket) || (ticket.commune().equals(officer.commune()) && !ticket.isOnlyMine());
	}

}
