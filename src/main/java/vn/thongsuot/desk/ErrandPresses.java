package vn.thongsuot.desk;

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
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The buttons with which staff begin what needs a few words more. */
@Component
class ErrandPresses implements PressHandler {

	static final String ASK = "d-ask";

	static final String MORE = "d-more";

	static final String LESS = "d-less";

	static final String INTERIM = "d-interim";

	static final String PUT_OFF = "d-putoff";

	static final String NOT_OURS = "d-notours";

	/** Ticket, page. */
	static final String TRANSFERS = "d-transfers";

	/** Ticket, department. */
	static final String TRANSFER = "d-transfer";

	static final String REFERS = "d-refers";

	/** Ticket, authority. */
	static final String REFER = "d-refer";

	static final String PASS_ON = "d-passon";

	static final String TAKE_OVER = "d-takeover";

	private final TicketPress ticketPress;

	private final Invitations invitations;

	private final ErrandButtons buttons;

	private final CardPosting posting;

	private final Handing handing;

	private final Departments departments;

	private final Phrases phrases;

	private final TicketWords words;

	ErrandPresses(TicketPress ticketPress, Invitations invitations, ErrandButtons buttons, CardPosting posting,
			Handing handing, Departments departments, Phrases phrases, TicketWords words) {
		this.ticketPress = ticketPress;
		this.invitations = invitations;
		this.buttons = buttons;
		this.posting = posting;
		this.handing = handing;
		this.departments = departments;
		this.phrases = phrases;
		this.words = words;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ASK, MORE, LESS, INTERIM, PUT_OFF, NOT_OURS, TRANSFERS, TRANSFER, REFERS, REFER, PASS_ON,
				TAKE_OVER);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return this.ticketPress.act(incoming, press, (ticket, desk, actor) -> act(press, ticket, desk, actor));
	}

	private @Nullable String act(Content.Press press, Ticket ticket, Desk desk, TicketActor actor) {
		return switch (press.verb()) {
			case MORE -> show(ticket, desk, this.buttons.more(ticket, desk));
			case LESS -> back(ticket);
			case TRANSFERS ->
				show(ticket, desk, this.buttons.departments(ticket, Math.clamp(Presses.number(press, 1), 0, 100)));
			case REFERS -> show(ticket, desk, this.buttons.authorities(ticket));
			default -> begin(press, ticket, desk, actor);
		};
	}

	private String begin(Content.Press press, Ticket ticket, Desk desk, TicketActor actor) {
		if (!permits(press.verb(), ticket, desk)) {
			return refused(press.verb(), ticket);
		}
		return switch (press.verb()) {
			case ASK -> invite(AskOfficer.NAME, "", RichText.EMPTY, ticket, desk, actor);
			case INTERIM -> invite(PromiseDay.NAME, "", RichText.EMPTY, ticket, desk, actor);
			case PUT_OFF -> invite(PutOff.NAME, "", RichText.EMPTY, ticket, desk, actor);
			case NOT_OURS -> invite(SendOn.NAME, "", standingUnit(), ticket, desk, actor);
			case TRANSFER -> transfer(Presses.text(press, 1), ticket, desk, actor);
			case REFER -> refer(Presses.text(press, 1), ticket, desk, actor);
			case PASS_ON -> this.handing.offer(ticket, desk, actor);
			default -> this.handing.takeOver(ticket, actor);
		};
	}

	private boolean permits(String verb, Ticket ticket, Desk desk) {
		return switch (verb) {
			case ASK -> ticket.permits(TicketAction.ASK_OFFICER);
			case INTERIM -> ticket.permits(TicketAction.REPLY_INTERIM);
			case PUT_OFF -> PutOff.isPossible(ticket);
			case NOT_OURS, TRANSFER -> this.buttons.maySendOn(ticket, desk);
			case REFER -> ticket.permits(TicketAction.REFER_UP);
			default -> ticket.permits(TicketAction.PASS_ON);
		};
	}

	private String refused(String verb, Ticket ticket) {
		if (verb.equals(PUT_OFF) && ticket.putOffDay().isPresent()) {
			return this.phrases.label("desk.note.put-off-already", "number", ticket.number());
		}
		boolean decided = (verb.equals(NOT_OURS) || verb.equals(TRANSFER)) && !ticket.mayBeSentOn();
		return decided ? this.phrases.label("desk.note.must-lead", "number", ticket.number())
				: Texts.settled(this.phrases, ticket);
	}

	private String transfer(String code, Ticket ticket, Desk desk, TicketActor actor) {
		if (this.departments.byCode(code).isEmpty() || code.equals(ticket.department())) {
			throw new StalePressException("No such department");
		}
		return invite(SendOn.NAME, code, RichText.plain(this.words.departmentInFull(code)), ticket, desk, actor);
	}

	private String refer(String name, Ticket ticket, Desk desk, TicketActor actor) {
		Authority authority;
		try {
			authority = Authority.valueOf(name);
		}
		catch (IllegalArgumentException ex) {
			throw new StalePressException("No such authority");
		}
		return invite(ReferUp.NAME, name, RichText.plain(this.words.authority(authority)), ticket, desk, actor);
	}

	private RichText standingUnit() {
		return RichText.plain(this.words.departmentInFull(Department.STANDING_UNIT));
	}

	private String invite(String errand, String detail, RichText what, Ticket ticket, Desk desk, TicketActor actor) {
		return this.invitations.to(errand, detail, what, ticket, desk, actor);
	}

	private @Nullable String show(Ticket ticket, Desk desk, Keyboard keyboard) {
		return this.posting.reviseAt(ticket, desk, keyboard) ? null : Texts.settled(this.phrases, ticket);
	}

	private @Nullable String back(Ticket ticket) {
		this.posting.revise(ticket);
		return null;
	}

}
