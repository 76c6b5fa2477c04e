package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;

/**
 * Tells those who are to approve an answer, too, what a desk is reminded of: it has done
 * its part.
 */
@Component
class Approvers {

	private final ReplyApproving approving;

	private final ReminderPost post;

	private final Outbox outbox;

	Approvers(ReplyApproving approving, ReminderPost post, Outbox outbox) {
		this.approving = approving;
		this.post = post;
		this.outbox = outbox;
	}

	/**
	 * One message to each who was asked, whatever waits.
	 * @param key of what the desk is told
	 */
	void remind(List<Reminder> reminders, String key, Instant now) {
		List<Ticket> tickets = reminders.stream().map(Reminder::ticket).distinct().toList();
		Map<TicketNumber, ReplyApproval> waits = first(tickets);
		Map<Address, List<Asked>> asked = tickets.stream()
			.filter((ticket) -> waits.containsKey(ticket.number()))
			.flatMap((ticket) -> asked(ticket, Objects.requireNonNull(waits.get(ticket.number()))))
			.collect(Collectors.groupingBy(Asked::who, LinkedHashMap::new, Collectors.toList()));
		asked.forEach((who, waiting) -> this.outbox.post(this.post.approver(who, waiting, key, now)));
	}

	/** What was submitted first of each ticket stands for all of it. */
	private Map<TicketNumber, ReplyApproval> first(List<Ticket> tickets) {
		List<TicketNumber> numbers = tickets.stream().map(Ticket::number).toList();
		List<ReplyApproval> waits = (numbers.size() == 1) ? this.approving.waiting(numbers.getFirst())
				: this.approving.waiting(numbers);
		return waits.stream()
			.collect(Collectors.toMap(ReplyApproval::ticket, Function.identity(), (first, next) -> first));
	}

	private static Stream<Asked> asked(Ticket ticket, ReplyApproval approval) {
		return approval.asked().stream().map((who) -> new Asked(who, ticket, approval));
	}

	/** Somebody who is to approve an answer to a ticket. */
	record Asked(Address who, Ticket ticket, ReplyApproval approval) {

	}

}
