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
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The buttons with which the lead asks another department, or no longer does. */
@Component
class ConsultPresses implements PressHandler {

	/** Ticket, page. */
	static final String LIST = "d-consults";

	/** Ticket, department. */
	static final String CONSULT = "d-consult";

	/** Ticket, request. */
	static final String END = "d-endconsult";

	private final TicketPress ticketPress;

	private final Consulting consulting;

	private final Invitations invitations;

	private final ConsultButtons buttons;

	private final CardPosting posting;

	private final Departments departments;

	private final Phrases phrases;

	private final TicketWords words;

	ConsultPresses(TicketPress ticketPress, Consulting consulting, Invitations invitations, ConsultButtons buttons,
			CardPosting posting, Departments departments, Phrases phrases, TicketWords words) {
		this.ticketPress = ticketPress;
		this.consulting = consulting;
		this.invitations = invitations;
		this.buttons = buttons;
		this.posting = posting;
		this.departments = departments;
		this.phrases = phrases;
		this.words = words;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(LIST, CONSULT, END);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return this.ticketPress.act(incoming, press, (ticket, desk, actor) -> act(press, ticket, desk, actor));
	}

	private @Nullable String act(Content.Press press, Ticket ticket, Desk desk, TicketActor actor) {
		if (press.verb().equals(END)) {
			return end(Presses.number(press, 1), ticket, actor);
		}
		if (!ticket.permits(TicketAction.CONSULT)) {
			return Texts.settled(this.phrases, ticket);
		}
		return press.verb().equals(LIST) ? list(Presses.number(press, 1), ticket, desk)
				: invite(Presses.text(press, 1), ticket, desk, actor);
	}

	private @Nullable String list(long page, Ticket ticket, Desk desk) {
		return this.posting.reviseAt(ticket, desk, this.buttons.departments(ticket, Math.clamp(page, 0, 100))) ? null
				: Texts.settled(this.phrases, ticket);
	}

	private String invite(String code, Ticket ticket, Desk desk, TicketActor actor) {
		boolean known = this.departments.byCode(code).isPresent() && !code.equals(Department.STANDING_UNIT);
		if (!known || code.equals(ticket.department())) {
			throw new StalePressException("No such department");
		}
		return this.invitations.to(Consult.NAME, code, RichText.plain(this.words.departmentInFull(code)), ticket, desk,
				actor);
	}

	private String end(long id, Ticket ticket, TicketActor actor) {
		this.consulting.lock(id)
			.filter((consultation) -> consultation.ticket().equals(ticket.number()))
			.orElseThrow(() -> new StalePressException("No such request"));
		return this.phrases.label(
				this.consulting.end(id, actor) ? "coordination.note.ended" : "coordination.note.settled", "number",
				ticket.number());
	}

}
