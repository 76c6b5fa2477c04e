package vn.thongsuot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.ticket.Joining;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.Submission;
import vn.thongsuot.ticket.Submissions;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.TicketWords;

/**
 * The tickets of other communes that officers have joined. Whoever has joined one knows
 * it by the own words, never by those of the other commune.
 */
@Component
class JoinedTickets {

	private final Joinings joinings;

	private final Submissions submissions;

	private final Tickets tickets;

	private final Officers officers;

	private final OwnTickets own;

	private final TicketWords words;

	JoinedTickets(Joinings joinings, Submissions submissions, Tickets tickets, Officers officers, OwnTickets own,
			TicketWords words) {
		this.joinings = joinings;
		this.submissions = submissions;
		this.tickets = tickets;
		this.officers = officers;
		this.own = own;
		this.words = words;
	}

	/** Those that an officer has joined, the latest first. */
	List<Joined> by(Address officer) {
		return this.own.officer(officer)
			.map((known) -> this.joinings.by(known.id()))
			.orElse(List.of())
			.stream()
			.flatMap((joining) -> joined(joining).stream())
			.toList();
	}

	/**
	 * One that an officer has joined.
	 * @throws StalePressException if the officer has not
	 */
	Joined by(Address officer, long number) {
		return this.own.officer(officer)
			.flatMap((known) -> this.joinings.of(number, known.id()))
			.flatMap(this::joined)
			.orElseThrow(() -> new StalePressException("Ticket " + number + " is not joined"));
	}

	/** Everybody who has joined a ticket, the first first. */
	Stream<Joined> of(Ticket ticket) {
		return this.joinings.of(ticket.number().value()).stream().flatMap((joining) -> joined(joining).stream());
	}

	private Optional<Joined> joined(Joining joining) {
		Optional<Submission> submission = this.submissions.findById(joining.submission());
		Optional<Address> address = this.officers.byId(joining.officerId())
			.filter(Officer::isAdmitted)
			.flatMap(Officer::address);
		return this.tickets.findById(joining.ticket().value())
			.filter((ticket) -> submission.isPresent() && address.isPresent())
			.map((ticket) -> new Joined(joining, ticket, submission.get().question(), address.get(),
					this.words.headline(ticket.number(), submission.get().question())));
	}

	/**
	 * A ticket as somebody knows it who has joined it.
	 *
	 * @param question the joiner's own words
	 * @param address the joiner's private chat
	 * @param headline number and first words, the joiner's own
	 */
	record Joined(Joining joining, Ticket ticket, String question, Address address, String headline) {

		long number() {
			return this.ticket.number().value();
		}

	}

}
