package vn.thongsuot.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Aside;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** What staff write under our messages about tickets. */
@Component
class StaffReplies {

	/** What asks for one answer to several tickets. */
	static final String TOGETHER = "together";

	private static final String REMINDER = "reminder";

	private static final Limit OFFERED = Limit.of(WhichTicket.OFFERED);

	private final Tickets tickets;

	private final Access access;

	private final GroupAuthors authors;

	private final ReplyDesk replyDesk;

	private final Errands errands;

	private final DraftReplies drafts;

	private final WhichTicket whichTicket;

	private final Unsupported unsupported;

	private final Told told;

	private final Cards cards;

	private final Outbox outbox;

	private final Phrases phrases;

	StaffReplies(Tickets tickets, Access access, GroupAuthors authors, ReplyDesk replyDesk, Errands errands,
			DraftReplies drafts, WhichTicket whichTicket, Unsupported unsupported, Told told, Cards cards,
			Outbox outbox, Phrases phrases) {
		this.tickets = tickets;
		this.access = access;
		this.authors = authors;
		this.replyDesk = replyDesk;
		this.errands = errands;
		this.drafts = drafts;
		this.whichTicket = whichTicket;
		this.unsupported = unsupported;
		this.told = told;
		this.cards = cards;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/**
	 * Takes a reply to a message of ours.
	 * @param about the tickets that it is about
	 * @param purpose what it was to its readers; empty if it is not known
	 */
	void take(Incoming incoming, Subject about, String purpose) {
		if (this.drafts.take(incoming)) {
			return;
		}
		List<TicketNumber> numbers = about.ids().stream().map(Long::valueOf).map(TicketNumber::new).toList();
		if (purpose.equals(TOGETHER)) {
			asStaff(incoming, numbers, this.access.toDesk(incoming),
					(desk, written) -> takeTogether(desk, written, numbers));
			return;
		}
		Optional<TicketNumber> only = only(numbers, incoming.typed());
		if (only.isEmpty()) {
			asStaff(incoming, numbers, this.access.toDesk(incoming),
					(desk, written) -> this.whichTicket.ask(incoming, written, numbers));
			return;
		}
		this.tickets.lock(only.get().value())
			.ifPresent((ticket) -> asStaff(incoming, numbers, this.access.toTicket(incoming, ticket),
					(desk, written) -> take(incoming, ticket, desk, written, purpose)));
	}

	/**
	 * In the order of their numbers, as all who lock several do; about what somebody has
	 * answered meanwhile the group is asked.
	 */
	private void takeTogether(Desk desk, Written written, List<TicketNumber> numbers) {
		numbers.stream()
			.sorted(Comparator.comparingLong(TicketNumber::value))
			.flatMap((number) -> this.tickets.lock(number.value()).stream())
			.filter((ticket) -> this.access.concerns(desk, ticket))
			.forEach((ticket) -> this.replyDesk.take(ticket, desk, written, !ticket.state().isOpen()));
	}

	private void take(Incoming incoming, Ticket ticket, Desk desk, Written written, String purpose) {
		if (Errands.isOne(purpose) && !Aside.isOne(written.text())) {
			this.errands.run(purpose, ticket, desk, written)
				.ifPresent((why) -> this.told.say(incoming, why, List.of(ticket.number()), purpose));
		}
		else {
			this.replyDesk.take(ticket, desk, written, isDoubtful(purpose));
		}
	}

	/**
	 * Takes a reply to a message of ours of which we know only what stands in it; asks in
	 * doubt.
	 * @param numbers the tickets that stand in it
	 */
	void takeUnknown(Incoming incoming, List<TicketNumber> numbers) {
		if (numbers.isEmpty()) {
			askAmongOpen(incoming);
		}
		else {
			Subject about = Told.subject(numbers);
			boolean reminded = this.outbox.hasPosted(incoming.chat(), about, REMINDER);
			take(incoming, about, reminded ? REMINDER : "");
		}
	}

	/** Nothing tells which ticket it is about; a group without open ones has no doubt. */
	private void askAmongOpen(Incoming incoming) {
		if (this.access.toDesk(incoming) instanceof Access.Verdict.Granted(Desk desk)) {
			List<TicketNumber> open = this.cards.ticketsAt(desk.id(), OpenStates.ALL, OFFERED)
				.stream()
				.map(Ticket::number)
				.toList();
			if (!open.isEmpty()) {
				asStaff(incoming, open, new Access.Verdict.Granted(desk),
						(here, written) -> this.whichTicket.askOfUnknown(incoming, written, open));
			}
		}
	}

	private void asStaff(Incoming incoming, List<TicketNumber> numbers, Access.Verdict verdict, Step step) {
		switch (verdict) {
			case Access.Verdict.Granted(Desk desk) -> {
				this.unsupported.say(incoming, numbers);
				Written written = Written.of(incoming, this.authors.of(incoming.sender(), desk));
				if (!written.isEmpty()) {
					step.take(desk, written);
				}
			}
			case Access.Verdict.Refused(Access.Refusal why) ->
				this.told.say(incoming, this.phrases.say(why.key() + "-reply"));
		}
	}

	/** The one that it must mean, if there is only one or if it names one. */
	private static Optional<TicketNumber> only(List<TicketNumber> numbers, String typed) {
		return (numbers.size() == 1) ? Optional.of(numbers.getFirst())
				: TicketNumber.in(typed).filter(numbers::contains);
	}

	private static boolean isDoubtful(String purpose) {
		return purpose.equals(REMINDER) || purpose.equals(Opinions.PURPOSE);
	}

	/** What is done with something written. */
	@FunctionalInterface
	private interface Step {

		void take(Desk desk, Written written);

	}

}
