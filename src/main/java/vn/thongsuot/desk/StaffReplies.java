package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** What staff write under our messages about tickets. */
@Component
class StaffReplies {

	private static final String REMINDER = "reminder";

	private final Tickets tickets;

	private final Access access;

	private final GroupAuthors authors;

	private final ReplyDesk replyDesk;

	private final WhichTicket whichTicket;

	private final Unsupported unsupported;

	private final Told told;

	private final Phrases phrases;

	StaffReplies(Tickets tickets, Access access, GroupAuthors authors, ReplyDesk replyDesk, WhichTicket whichTicket,
			Unsupported unsupported, Told told, Phrases phrases) {
		this.tickets = tickets;
		this.access = access;
		this.authors = authors;
		this.replyDesk = replyDesk;
		this.whichTicket = whichTicket;
		this.unsupported = unsupported;
		this.told = told;
		this.phrases = phrases;
	}

	/**
	 * Takes a reply to a message of ours.
	 * @param about the tickets that it is about
	 * @param purpose what it was to its readers; empty if it is not known
	 */
	void take(Incoming incoming, Subject about, String purpose) {
		List<TicketNumber> numbers = about.ids().stream().map(Long::valueOf).map(TicketNumber::new).toList();
		Optional<TicketNumber> only = only(numbers, incoming.typed());
		if (only.isEmpty()) {
			asStaff(incoming, numbers, this.access.toDesk(incoming),
					(desk, written) -> this.whichTicket.ask(incoming, written, numbers));
			return;
		}
		this.tickets.lock(only.get().value())
			.ifPresent((ticket) -> asStaff(incoming, numbers, this.access.toTicket(incoming, ticket),
					(desk, written) -> this.replyDesk.take(ticket, desk, written, isDoubtful(purpose))));
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
		return purpose.equals(REMINDER);
	}

	/** What is done with something written. */
	@FunctionalInterface
	private interface Step {

		void take(Desk desk, Written written);

	}

}
