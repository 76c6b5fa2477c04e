package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Shows one ticket with its course to the desk that asks for it. */
@Component
class TicketOpening implements PressHandler {

	/** Ticket. */
	static final String OPEN = "d-open";

	private final Tickets tickets;

	private final Access access;

	private final Cards cards;

	private final Course course;

	private final CourseText courseText;

	private final AskedAbout askedAbout;

	private final CardWays ways;

	private final LineButtons lineButtons;

	private final Outbox outbox;

	private final Phrases phrases;

	TicketOpening(Tickets tickets, Access access, Cards cards, Course course, CourseText courseText,
			AskedAbout askedAbout, CardWays ways, LineButtons lineButtons, Outbox outbox, Phrases phrases) {
		this.tickets = tickets;
		this.access = access;
		this.cards = cards;
		this.course = course;
		this.courseText = courseText;
		this.askedAbout = askedAbout;
		this.ways = ways;
		this.lineButtons = lineButtons;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(OPEN);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		TicketNumber number = new TicketNumber(Presses.number(press, 0));
		return switch (this.access.toDesk(incoming)) {
			case Access.Verdict.Granted(Desk desk) -> {
				show(incoming, desk, number);
				yield this.phrases.label("desk.note.opened", "number", number);
			}
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	/**
	 * Shows it if the desk may read it, or what it was asked about it; others have no
	 * such ticket.
	 */
	void show(Incoming incoming, Desk desk, TicketNumber number) {
		Optional<Ticket> found = this.tickets.findById(number.value()).filter((ticket) -> mayRead(desk, ticket));
		found.ifPresentOrElse((ticket) -> this.outbox.post(message(incoming, ticket, desk)),
				() -> askedAbout(incoming, desk, number));
	}

	private void askedAbout(Incoming incoming, Desk desk, TicketNumber number) {
		if (!this.askedAbout.show(incoming, desk, number)) {
			this.outbox.post(Told.under(incoming, this.phrases.say("desk.course.not-here", "number", number)));
		}
	}

	/** Under its card, if no link leads there. */
	private Outgoing message(Incoming incoming, Ticket ticket, Desk desk) {
		Outgoing message = Told.under(incoming, text(ticket, desk))
			.with(buttons(ticket, desk))
			.about(TicketWords.subject(ticket.number()), "course");
		return this.cards.latestOf(ticket.number().value())
			.filter((card) -> card.isAt(desk) && !this.ways.hasLink(ticket, desk))
			.map((card) -> message.replyingTo(new ReplyTarget.Ours(card.key())))
			.orElse(message);
	}

	private RichText text(Ticket ticket, Desk desk) {
		RichText way = this.ways.hasLink(ticket, desk)
				? this.phrases.say("desk.course.card", "number", this.ways.number(ticket, desk)) : RichText.EMPTY;
		return Texts.lines(List.of(this.courseText.of(ticket), way));
	}

	private Keyboard buttons(Ticket ticket, Desk desk) {
		List<List<Button>> rows = new ArrayList<>();
		if (ticket.state().isOpen() && this.access.concerns(desk, ticket)) {
			rows.add(List
				.of(Button.of(this.phrases.label(label(ticket, desk)), CardPresses.REPLY, ticket.number().value())));
		}
		this.course.answer(ticket.number()).ifPresent((reply) -> rows.add(List.of(this.lineButtons.toGuidance(reply))));
		return rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows);
	}

	/** The standing unit answers in its own name. */
	private static String label(Ticket ticket, Desk desk) {
		return desk.isStandingUnits() && !ticket.department().equals(Department.STANDING_UNIT)
				? "desk.button.reply-instead" : "desk.button.reply";
	}

	private boolean mayRead(Desk desk, Ticket ticket) {
		return this.access.concerns(desk, ticket)
				|| this.cards.existsByTicketIdAndDeskId(ticket.number().value(), desk.id());
	}

}
