package vn.thongsuot.ticket;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.DepartmentMerged;

/**
 * Ends requests for opinions with the ticket's time at the lead, and where both
 * departments become one.
 */
@Component
class ConsultationsEnd {

	/** After these another department leads. */
	private static final Set<TicketAction> HANDED_OVER = EnumSet.of(TicketAction.TRANSFER, TicketAction.ROUTE,
			TicketAction.RETURN);

	private final Consultations consultations;

	private final Tickets tickets;

	private final ApplicationEventPublisher publisher;

	private final BusinessClock clock;

	ConsultationsEnd(Consultations consultations, Tickets tickets, ApplicationEventPublisher publisher,
			BusinessClock clock) {
		this.consultations = consultations;
		this.tickets = tickets;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** After the reminders' plans are locked, and before other rooms post. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE + 10)
	void follow(TicketChanged changed) {
		if (!changed.ticket().state().isOpen() || HANDED_OVER.contains(changed.event().action())) {
			this.consultations.findByTicketIdOrderById(changed.ticket().number().value())
				.stream()
				.filter(Consultation::takesOpinions)
				.forEach((consultation) -> end(consultation, changed.ticket()));
		}
	}

	@EventListener
	@Transactional
	void follow(DepartmentMerged merged) {
		this.consultations.waiting()
			.stream()
			.filter((waiting) -> waiting.lead().equals(merged.from()) || waiting.department().equals(merged.from()))
			.forEach((waiting) -> join(waiting, merged));
	}

	private void join(Consultation consultation, DepartmentMerged merged) {
		Ticket ticket = this.tickets.lock(consultation.ticket().value()).orElseThrow();
		if (consultation.isWaiting() && !consultation.join(merged.from(), merged.into())) {
			end(consultation, ticket);
		}
	}

	private void end(Consultation consultation, Ticket ticket) {
		boolean waited = consultation.isWaiting();
		consultation.become(Consultation.State.OVER, this.clock.now());
		this.publisher.publishEvent(new ConsultationOver(consultation, ticket, waited));
	}

}
