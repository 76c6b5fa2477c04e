package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What can be done with a ticket besides answering it. */
@Component
class ErrandButtons {

	private final Phrases phrases;

	private final RouteButtons routes;

	private final ConsultButtons consult;

	private final DeskSettings settings;

	private final TicketWords words;

	private final CannedAnswers canned;

	ErrandButtons(Phrases phrases, RouteButtons routes, ConsultButtons consult, DeskSettings settings,
			TicketWords words, CannedAnswers canned) {
		this.phrases = phrases;
		this.words = words;
		this.routes = routes;
		this.consult = consult;
		this.settings = settings;
		this.canned = canned;
	}

	/** The row on a card. */
	List<Button> onCard(Ticket ticket, Desk desk) {
		List<Button> row = new ArrayList<>();
		if (ticket.permits(TicketAction.ASK_OFFICER)) {
			row.add(button("question", ErrandPresses.ASK, ticket));
		}
		if (!rare(ticket, desk).isEmpty()) {
			row.add(button("more", ErrandPresses.MORE, ticket));
		}
		return row;
	}

	/** What can still be done when the ticket is not open any more. */
	Keyboard afterwards(Ticket ticket) {
		return ticket.owesLetter() ? Keyboard.Buttons.row(letter(ticket)) : Keyboard.NONE;
	}

	/** In the place of the card's buttons. */
	Keyboard more(Ticket ticket, Desk desk) {
		List<Button> buttons = new ArrayList<>(rare(ticket, desk));
		buttons.add(button("back", ErrandPresses.LESS, ticket));
		return Keyboard.Buttons.column(buttons.toArray(Button[]::new));
	}

	/** The departments to which a ticket can be sent on. */
	Keyboard departments(Ticket ticket, int page) {
		return this.routes.page(ticket, page, ErrandPresses.TRANSFERS, ErrandPresses.TRANSFER, ErrandPresses.MORE);
	}

	/** Who can be asked to decide. */
	Keyboard authorities(Ticket ticket) {
		List<Button> buttons = new ArrayList<>(Arrays.stream(Authority.values())
			.map((authority) -> Button.of(this.words.authority(authority), ErrandPresses.REFER, ticket.number().value(),
					authority.name()))
			.toList());
		buttons.add(button("back", ErrandPresses.MORE, ticket));
		return Keyboard.Buttons.column(buttons.toArray(Button[]::new));
	}

	/** Whether this desk may send the ticket to where it belongs. */
	boolean maySendOn(Ticket ticket, Desk desk) {
		return ticket.permits(TicketAction.RETURN) && ticket.mayBeSentOn() && !desk.isStandingUnits();
	}

	private List<Button> rare(Ticket ticket, Desk desk) {
		List<Button> buttons = new ArrayList<>();
		if (ticket.permits(TicketAction.REPLY_INTERIM)) {
			buttons.add(button("interim", ErrandPresses.INTERIM, ticket));
		}
		if (PutOff.isPossible(ticket)) {
			buttons.add(button("put-off", ErrandPresses.PUT_OFF, ticket));
		}
		buttons.addAll(this.consult.of(ticket));
		if (ticket.claimant().isPresent() && ticket.permits(TicketAction.PASS_ON)) {
			buttons.add(button("pass-on", ErrandPresses.PASS_ON, ticket));
		}
		if (maySendOn(ticket, desk)) {
			buttons.add(button("not-ours", ErrandPresses.NOT_OURS, ticket));
			if (this.settings.transfer()) {
				buttons.add(Button.of(this.phrases.label("desk.button.transfer"), ErrandPresses.TRANSFERS,
						ticket.number().value(), 0));
			}
		}
		if (this.canned.existsByDepartmentAndRemovedAtIsNull(desk.department())) {
			buttons.add(button("canned", CannedPresses.OPEN, ticket));
		}
		if (ticket.permits(TicketAction.REFER_UP)) {
			buttons.add(button("refer-up", ErrandPresses.REFERS, ticket));
		}
		if (ticket.owesLetter()) {
			buttons.add(letter(ticket));
		}
		return buttons;
	}

	private Button letter(Ticket ticket) {
		return Button.of(this.phrases.label("letters.button.enter"), LetterPresses.ENTER, ticket.number().value());
	}

	private Button button(String label, String verb, Ticket ticket) {
		return Button.of(this.phrases.label("desk.button." + label), verb, ticket.number().value());
	}

}
