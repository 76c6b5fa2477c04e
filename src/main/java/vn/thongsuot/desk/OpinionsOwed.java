package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.wording.Phrases;

/** The opinions for which other departments wait. */
@Component
@Order(1)
class OpinionsOwed implements WorkSection {

	private static final int LISTED = 20;

	private final ConsultationCards cards;

	private final ConsultationReminders reminders;

	private final Phrases phrases;

	OpinionsOwed(ConsultationCards cards, ConsultationReminders reminders, Phrases phrases) {
		this.cards = cards;
		this.reminders = reminders;
		this.phrases = phrases;
	}

	@Override
	public RichText at(Desk desk) {
		List<Consultation> waiting = this.cards.waitingAt(desk.id());
		if (waiting.isEmpty()) {
			return RichText.EMPTY;
		}
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("coordination.owed.head", "count", waiting.size()));
		waiting.stream()
			.limit(LISTED)
			.forEach((consultation) -> lines.add(this.reminders.line("coordination.owed.line", consultation)));
		return Texts.lines(lines);
	}

}
