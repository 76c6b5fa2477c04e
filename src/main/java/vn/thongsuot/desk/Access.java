package vn.thongsuot.desk;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;

/**
 * Decides, each time afresh, whether somebody may act on a ticket from the chat in which
 * they write or press.
 */
@Component
class Access {

	private final Desks desks;

	private final Roles roles;

	private final Cards cards;

	Access(Desks desks, Roles roles, Cards cards) {
		this.desks = desks;
		this.roles = roles;
		this.cards = cards;
	}

	Verdict toTicket(Incoming incoming, Ticket ticket) {
		Optional<Desk> desk = this.desks.at(incoming.chat());
		if (desk.isPresent() && !concerns(desk.get(), ticket)) {
			return new Verdict.Refused(Refusal.OTHER_DESK);
		}
		return asStaff(incoming, desk);
	}

	/** A reply is decided on in the group in which it was written, for its department. */
	Verdict toReply(Incoming incoming, Reply reply) {
		Optional<Desk> desk = this.desks.at(incoming.chat());
		boolean here = incoming.chat().equals(reply.source().chat());
		if (desk.isPresent() && !(here && desk.get().department().equals(reply.department()))) {
			return new Verdict.Refused(Refusal.OTHER_DESK);
		}
		return asStaff(incoming, desk);
	}

	/** A request for an opinion is dealt with in the group that has its card. */
	Verdict toConsultation(Incoming incoming, Optional<ConsultationCard> card) {
		Optional<Desk> desk = this.desks.at(incoming.chat());
		if (desk.isPresent() && card.filter((latest) -> latest.isAt(desk.get())).isEmpty()) {
			return new Verdict.Refused(Refusal.OTHER_DESK);
		}
		return asStaff(incoming, desk);
	}

	/** Somebody of the desk in whose group this was written or pressed. */
	Verdict toDesk(Incoming incoming) {
		return asStaff(incoming, this.desks.at(incoming.chat()));
	}

	/** Whether a ticket is a desk's own to answer; the standing unit answers any. */
	boolean concerns(Desk desk, Ticket ticket) {
		return desk.department().equals(ticket.department()) || desk.isStandingUnits()
				|| this.cards.latestOf(ticket.number().value()).filter((card) -> card.isAt(desk)).isPresent();
	}

	private Verdict asStaff(Incoming incoming, Optional<Desk> desk) {
		if (desk.isEmpty()) {
			return new Verdict.Refused(Refusal.NO_DESK);
		}
		return this.roles.mayActFor(desk.get().department(), Actor.of(incoming)) ? new Verdict.Granted(desk.get())
				: new Verdict.Refused(Refusal.NOT_STAFF);
	}

	/** The outcome. */
	sealed interface Verdict {

		record Granted(Desk desk) implements Verdict {

		}

		record Refused(Refusal why) implements Verdict {

		}

	}

	/** Why not. */
	enum Refusal {

		NO_DESK, OTHER_DESK, NOT_STAFF;

		/** Key of what the person is told. */
		String key() {
			return "desk.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
