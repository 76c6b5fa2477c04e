package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consultations;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What the lead can press about coordinating departments. */
@Component
class ConsultButtons {

	private final Consultations consultations;

	private final RouteButtons routes;

	private final Phrases phrases;

	private final TicketWords words;

	ConsultButtons(Consultations consultations, RouteButtons routes, Phrases phrases, TicketWords words) {
		this.consultations = consultations;
		this.routes = routes;
		this.phrases = phrases;
		this.words = words;
	}

	/** Among the rare things that can be done with a ticket. */
	List<Button> of(Ticket ticket) {
		List<Button> buttons = new ArrayList<>();
		if (ticket.permits(TicketAction.CONSULT)) {
			buttons.add(Button.of(this.phrases.label("coordination.button.consult"), ConsultPresses.LIST,
					ticket.number().value(), 0));
		}
		if (ticket.permits(TicketAction.END_CONSULT)) {
			this.consultations.findByTicketIdOrderById(ticket.number().value())
				.stream()
				.filter(Consultation::isWaiting)
				.forEach((consultation) -> buttons.add(end(ticket, consultation)));
		}
		return buttons;
	}

	/** The departments that can be asked. */
	Keyboard departments(Ticket ticket, int page) {
		return this.routes.page(ticket, page, ConsultPresses.LIST, ConsultPresses.CONSULT, ErrandPresses.MORE);
	}

	private Button end(Ticket ticket, Consultation consultation) {
		return Button.of(
				this.phrases.label("coordination.button.end", "department",
						this.words.department(consultation.department())),
				ConsultPresses.END, ticket.number().value(), consultation.id());
	}

}
