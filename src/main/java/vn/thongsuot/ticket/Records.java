package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.messaging.Address;

/** Keeps the record of each ticket and tells the other rooms what happened. */
@Component
class Records {

	private final TicketEvents events;

	private final Attachments attachments;

	private final AttachmentKeeper keeper;

	private final ApplicationEventPublisher publisher;

	private final BusinessClock clock;

	Records(TicketEvents events, Attachments attachments, AttachmentKeeper keeper, ApplicationEventPublisher publisher,
			BusinessClock clock) {
		this.events = events;
		this.attachments = attachments;
		this.keeper = keeper;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** Lets something happen to a ticket, writes it down and tells it. */
	void happen(Ticket ticket, TicketAction action, TicketActor actor, String detail) {
		ticket.undergo(action, this.clock.now());
		write(ticket, action, actor, detail, List.of());
	}

	/** Writes down what has happened already. */
	void write(Ticket ticket, TicketAction action, TicketActor actor, String detail, List<AttachedThing> things) {
		Instant now = this.clock.now();
		TicketEvent event = this.events.save(new TicketEvent(ticket, now, action, actor, detail));
		keep(ticket, event, actor, things);
		this.publisher.publishEvent(new TicketChanged(ticket, event));
	}

	private void keep(Ticket ticket, TicketEvent event, TicketActor actor, List<AttachedThing> things) {
		Address person = actor.person();
		if (person != null) {
			things.forEach((thing) -> this.attachments
				.save(this.keeper.keep(person.channel(), thing).inTicket(ticket.number().value()).inEvent(event.id())));
		}
	}

}
