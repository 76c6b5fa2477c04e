package vn.thongsuot.desk;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The buttons with which the standing unit gives a ticket to a department. */
@Component
class RoutePresses implements PressHandler {

	/** Ticket, department. */
	static final String ROUTE = "d-route";

	/** Ticket, page. */
	static final String LIST = "d-routes";

	static final String BACK = "d-card";

	private final TicketPress ticketPress;

	private final TicketLife life;

	private final Cards cards;

	private final CardText text;

	private final CardPosting posting;

	private final RouteButtons buttons;

	private final Departments departments;

	private final RouteCategory category;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	RoutePresses(TicketPress ticketPress, TicketLife life, Cards cards, CardText text, CardPosting posting,
			RouteButtons buttons, Departments departments, RouteCategory category, Outbox outbox, Phrases phrases,
			TicketWords words) {
		this.ticketPress = ticketPress;
		this.life = life;
		this.cards = cards;
		this.text = text;
		this.posting = posting;
		this.buttons = buttons;
		this.departments = departments;
		this.category = category;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ROUTE, LIST, BACK);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return this.ticketPress.act(incoming, press, (ticket, desk, actor) -> press(press, ticket, desk, actor));
	}

	private @Nullable String press(Content.Press press, Ticket ticket, Desk desk, TicketActor actor) {
		if (!desk.isStandingUnits()) {
			return this.phrases.label("desk.note.only-standing-unit");
		}
		if (!ticket.permits(TicketAction.ROUTE)) {
			return this.phrases.label("desk.note.not-open", "number", ticket.number());
		}
		return switch (press.verb()) {
			case LIST -> list(ticket, desk, Presses.number(press, 1));
			case BACK -> back(ticket);
			default -> route(ticket, actor, Presses.text(press, 1));
		};
	}

	private @Nullable String list(Ticket ticket, Desk desk, long page) {
		Keyboard keyboard = this.buttons.page(ticket, Math.clamp(page, 0, 100), LIST, ROUTE, BACK);
		Optional<Card> card = this.cards.latestOf(ticket.number().value()).filter((latest) -> latest.isAt(desk));
		card.ifPresent((latest) -> this.outbox.revise(latest.key(), this.text.of(latest, ticket), keyboard));
		return card.isPresent() ? null : this.phrases.label("desk.note.elsewhere", "number", ticket.number(),
				"department", this.words.department(ticket.department()));
	}

	private @Nullable String back(Ticket ticket) {
		this.posting.revise(ticket);
		return null;
	}

	private String route(Ticket ticket, TicketActor actor, String code) {
		Department department = this.departments.byCode(code)
			.orElseThrow(() -> new StalePressException("No such department"));
		String name = this.words.department(department.code());
		if (department.code().equals(ticket.department()) && ticket.state() != TicketState.RETURNED) {
			return this.phrases.label("desk.note.there-already", "number", ticket.number(), "department", name);
		}
		this.life.route(ticket.number(), actor, department.code(), this.category.of(ticket, department.code()), "");
		return this.phrases.label("desk.note.routed", "number", ticket.number(), "department", name);
	}

}
