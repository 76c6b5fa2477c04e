package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** Shows each urgent ticket to the standing unit, which may find that it is not. */
@Component
class UrgentNotice implements PressHandler {

	static final String LOWER = "d-lower";

	private final Desks desks;

	private final Roles roles;

	private final Tickets tickets;

	private final TicketLife life;

	private final GroupAuthors authors;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	UrgentNotice(Desks desks, Roles roles, Tickets tickets, TicketLife life, GroupAuthors authors, Outbox outbox,
			Phrases phrases, TicketWords words, SpokenTime time) {
		this.desks = desks;
		this.roles = roles;
		this.tickets = tickets;
		this.life = life;
		this.authors = authors;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	@EventListener
	void follow(TicketChanged changed) {
		Ticket ticket = changed.ticket();
		if (changed.event().action() == TicketAction.FILE && ticket.isUrgent()) {
			this.desks.living(Department.STANDING_UNIT)
				.stream()
				.findFirst()
				.ifPresent((desk) -> this.outbox.post(notice(ticket, desk)));
		}
		else if (changed.event().action() == TicketAction.LOWER) {
			this.outbox.find(key(ticket.number()))
				.ifPresent((posted) -> this.outbox.revise(key(ticket.number()), text(ticket, "lowered", ""),
						Keyboard.NONE));
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of(LOWER);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Ticket ticket = this.tickets.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such ticket"));
		Desk desk = this.desks.at(incoming.chat())
			.filter(Desk::isStandingUnits)
			.filter((here) -> this.roles.mayActFor(here.department(), Actor.of(incoming)))
			.orElse(null);
		if (desk == null) {
			return this.phrases.label(Access.Refusal.NOT_STAFF.key());
		}
		if (!ticket.permits(TicketAction.LOWER)) {
			return Texts.settled(this.phrases, ticket);
		}
		if (!ticket.isUrgent()) {
			return this.phrases.label("desk.urgent.not", "number", ticket.number());
		}
		this.life.lower(ticket.number(), this.authors.of(incoming.sender(), desk));
		return this.phrases.label("desk.urgent.note", "number", ticket.number());
	}

	private Outgoing notice(Ticket ticket, Desk desk) {
		return Outgoing.to(desk.address(), text(ticket, "notice", ticket.urgentReason().orElse("")))
			.with(Keyboard.Buttons
				.row(Button.of(this.phrases.label("desk.urgent.lower"), LOWER, ticket.number().value())))
			.keyed(key(ticket.number()))
			.about(TicketWords.subject(ticket.number()), "urgent");
	}

	private RichText text(Ticket ticket, String form, String reason) {
		return this.phrases.say("desk.urgent." + form, "headline", this.words.headline(ticket), "commune",
				this.words.commune(ticket.commune()), "department", this.words.department(ticket.department()), "due",
				this.time.of(ticket.dueAt()), "reason", reason);
	}

	private static String key(TicketNumber number) {
		return "urgent:" + number.value();
	}

}
