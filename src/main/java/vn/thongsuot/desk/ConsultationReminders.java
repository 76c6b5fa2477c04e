package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What a coordinating department hears about opinions that it owes. */
@Component
class ConsultationReminders {

	private static final String PURPOSE = "consultation-reminder";

	private final ConsultationPosting posting;

	private final ConsultationText text;

	private final Tickets tickets;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	ConsultationReminders(ConsultationPosting posting, ConsultationText text, Tickets tickets, Outbox outbox,
			Phrases phrases, TicketWords words) {
		this.posting = posting;
		this.text = text;
		this.tickets = tickets;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
	}

	/** A word under the card. */
	void atDeadline(Consultation consultation, Ticket ticket) {
		this.posting.sayUnderCard(consultation, ticket,
				this.text.say("coordination.reminder.deadline", consultation, ticket), PURPOSE, List.of());
	}

	/** All that is overdue at a desk. */
	void list(Desk desk, List<Consultation> overdue) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("coordination.reminder.head", "department", this.words.department(desk.department()),
				"count", overdue.size()));
		overdue.forEach((consultation) -> lines.add(line("coordination.reminder.line", consultation)));
		lines.add(this.phrases.say("coordination.reminder.foot"));
		this.outbox.post(Outgoing.to(desk.address(), Texts.lines(lines))
			.about(subject(overdue), PURPOSE)
			.at(Outgoing.Priority.BULK));
	}

	/** One request in a list. */
	RichText line(String key, Consultation consultation) {
		return this.text.say(key, consultation, this.tickets.findById(consultation.ticket().value()).orElseThrow());
	}

	static Subject subject(List<Consultation> consultations) {
		return new Subject(ConsultationPosting.SUBJECT,
				consultations.stream().map((consultation) -> "" + consultation.id()).toList());
	}

}
