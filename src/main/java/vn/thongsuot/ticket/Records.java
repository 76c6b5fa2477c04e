package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.messaging.Address;

/** Keeps the record of each ticket and tells the other rooms what happened. */
@Component
class Records {

	private final TicketEvents events;

	private final Attachments attachments;

	private final AttachmentKeeper keeper;

	private final ApplicationEventPublisher publisher;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	Records(TicketEvents events, Attachments attachments, AttachmentKeeper keeper, ApplicationEventPublisher publisher,
			BusinessClock clock, WorkingTime workingTime) {
		this.events = events;
		this.attachments = attachments;
		this.keeper = keeper;
		this.publisher = publisher;
		this.clock = clock;
		this.workingTime = workingTime;
	}

	/** Lets something happen to a ticket, writes it down and tells it. */
	void happen(Ticket ticket, TicketAction action, TicketActor actor, String detail) {
		undergo(ticket, action);
		write(ticket, action, actor, detail, List.of());
	}

	/**
	 * Lets something happen to a ticket that is not on record yet.
	 * @throws RefusedTransitionException if the state does not allow it; nothing has
	 * changed then
	 */
	void undergo(Ticket ticket, TicketAction action) {
		ticket.undergo(action, this.clock.now(), this.workingTime);
	}

	/** Writes down what has happened already. */
	void write(Ticket ticket, TicketAction action, TicketActor actor, String detail, List<AttachedThing> things) {
		write(ticket, action, actor, detail, things, null);
	}

	/**
	 * The same with another side.
	 * @see TicketEvent#party()
	 */
	TicketEvent write(Ticket ticket, TicketAction action, TicketActor actor, String detail, List<AttachedThing> things,
			@Nullable String party) {
		Instant now = this.clock.now();
		TicketEvent event = this.events.save(new TicketEvent(ticket, now, action, actor, detail, party));
		keep(ticket, event, actor, things);
		this.publisher.publishEvent(new TicketChanged(ticket, event));
		return event;
	}

	private void keep(Ticket ticket, TicketEvent event, TicketActor actor, List<AttachedThing> things) {
		Address person = actor.person();
		if (person != null) {
			things.forEach((thing) -> this.attachments
				.save(this.keeper.keep(person.channel(), thing).inTicket(ticket.number().value()).inEvent(event.id())));
		}
	}

}
