package vn.thongsuot.desk;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consultations;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What the lead's card says about the departments that were asked. */
@Component
class ConsultationLine {

	private final Consultations consultations;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	ConsultationLine(Consultations consultations, Phrases phrases, TicketWords words, SpokenTime time) {
		this.consultations = consultations;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	/** Nothing if nobody was asked, or nobody needs to know any more. */
	RichText of(Ticket ticket) {
		String list = this.consultations.findByTicketIdOrderById(ticket.number().value())
			.stream()
			.filter((consultation) -> ticket.state().isOpen() && consultation.takesOpinions())
			.map(this::one)
			.collect(Collectors.joining("; "));
		return list.isEmpty() ? RichText.EMPTY : this.phrases.say("coordination.lead.line", "list", list);
	}

	private String one(Consultation consultation) {
		return this.phrases.label("coordination.lead." + consultation.state().name().toLowerCase(Locale.ROOT),
				"department", this.words.department(consultation.department()), "due",
				this.time.of(consultation.dueAt()));
	}

}
