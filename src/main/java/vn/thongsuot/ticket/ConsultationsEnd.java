package vn.thongsuot.ticket;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;

/** Ends requests for opinions with the ticket's time at the lead. */
@Component
class ConsultationsEnd {

	/** After these nobody needs an opinion any more. */
	private static final Set<TicketAction> LAST = EnumSet.of(TicketAction.ANSWER, TicketAction.RELAY,
			TicketAction.WITHDRAW, TicketAction.TRANSFER, TicketAction.ROUTE, TicketAction.RETURN, TicketAction.CLOSE);

	private final Consultations consultations;

	private final ApplicationEventPublisher publisher;

	private final BusinessClock clock;

	ConsultationsEnd(Consultations consultations, ApplicationEventPublisher publisher, BusinessClock clock) {
		this.consultations = consultations;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** After the reminders' plans are locked, and before other rooms post. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE + 10)
	void follow(TicketChanged changed) {
		if (LAST.contains(changed.event().action())) {
			this.consultations.findByTicketIdOrderById(changed.ticket().number().value())
				.stream()
				.filter(Consultation::takesOpinions)
				.forEach((consultation) -> end(consultation, changed.ticket()));
		}
	}

	private void end(Consultation consultation, Ticket ticket) {
		boolean waited = consultation.isWaiting();
		consultation.become(Consultation.State.OVER, this.clock.now());
		this.publisher.publishEvent(new ConsultationOver(consultation, ticket, waited));
	}

}
