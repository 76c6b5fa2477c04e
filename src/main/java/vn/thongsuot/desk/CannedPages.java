package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** How the canned answers of a department look; in the buttons 0 stands for no ticket. */
@Component
class CannedPages {

	private static final int LABEL = 40;

	private final CannedAnswers answers;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	CannedPages(CannedAnswers answers, Phrases phrases, TicketWords words, SpokenTime time) {
		this.answers = answers;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	/** All of them, to look at or to give to a ticket. */
	LinkScreens.Screen list(Desk desk, Optional<Ticket> ticket, int page) {
		List<CannedAnswer> all = this.answers.findByDepartmentAndRemovedAtIsNullOrderById(desk.department());
		String key = all.isEmpty() ? "desk.canned.none"
				: ticket.isPresent() ? "desk.canned.for-ticket" : "desk.canned.list";
		RichText text = this.phrases.say(key, "number", ticket.map((known) -> known.number().toString()).orElse(""),
				"department", this.words.department(desk.department()), "count", all.size());
		long number = ticket.map((known) -> known.number().value()).orElse(0L);
		List<Button> choices = all.stream()
			.map((answer) -> Button.of(Texts.begin(TicketWords.start(answer.words()), LABEL), CannedPresses.SHOW,
					number, answer.id()))
			.toList();
		return new LinkScreens.Screen(text,
				Pages.of(this.phrases, choices, 1, page,
						(label, to) -> Button.of(label, CannedPresses.PAGE, number, to),
						List.of(Button.of(this.phrases.label("desk.canned.button.add"), CannedPresses.ADD))));
	}

	/** One of them, which can be removed. */
	LinkScreens.Screen one(CannedAnswer answer) {
		return new LinkScreens.Screen(
				this.phrases.say("desk.canned.one", "words", answer.words(), "name", answer.addedBy(), "day",
						this.time.of(answer.addedAt())),
				Keyboard.Buttons
					.row(Button.of(this.phrases.label("desk.canned.button.remove"), CannedPresses.REMOVE, answer.id())
						.danger()));
	}

}
