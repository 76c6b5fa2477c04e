package vn.thongsuot.desk;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.directory.OfficerLeft;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.ticket.TicketEvent;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;

/** Tells a desk what happens to its tickets. */
@Component
class CardKeeping {

	private static final int MOST_CARDS = 200;

	private final Housing housing;

	private final CardPosting posting;

	private final Course course;

	private final Phrases phrases;

	private final SpokenTime time;

	private final Tickets tickets;

	CardKeeping(Housing housing, CardPosting posting, Course course, Phrases phrases, SpokenTime time,
			Tickets tickets) {
		this.housing = housing;
		this.posting = posting;
		this.course = course;
		this.phrases = phrases;
		this.time = time;
		this.tickets = tickets;
	}

	@EventListener
	void follow(TicketChanged changed) {
		Ticket ticket = changed.ticket();
		TicketEvent event = changed.event();
		switch (event.action()) {
			case FILE -> this.housing.open(ticket, Card.Occasion.FILED, "", List.of());
			case ROUTE, TRANSFER -> this.housing.reroute(ticket, event.detail());
			case RETURN -> {
				this.posting.revise(ticket);
				this.housing.open(ticket, Card.Occasion.RETURNED, event.detail(), List.of());
			}
			case REOPEN ->
				this.housing.open(ticket, Card.Occasion.REOPENED, event.detail(), this.course.addedWith(ticket, event));
			case ADD -> add(ticket, event);
			case WITHDRAW -> withdraw(ticket);
			case GIVE_UP -> {
				this.posting.revise(ticket);
				this.posting.sayUnderCard(ticket, this.phrases.say("desk.given-up", "number", ticket.number()),
						List.of());
			}
			case PUT_OFF -> {
				this.posting.revise(ticket);
				this.posting.sayUnderCard(ticket, this.phrases.say("desk.put-off-noted", "number", ticket.number(),
						"due", this.time.of(ticket.dueAt())), List.of());
			}
			case NUDGE -> {
				// The reminder says so.
			}
			case NOTE -> {
				// Its line says so.
			}
			default -> this.posting.revise(ticket);
		}
	}

	/** Takes the name of an officer who has left from the cards. */
	@EventListener
	void forget(OfficerLeft left) {
		this.tickets.findByOfficerIdOrderByIdDesc(left.officer(), Limit.of(MOST_CARDS)).forEach(this.posting::revise);
	}

	private void add(Ticket ticket, TicketEvent event) {
		List<AttachedThing> things = this.course.addedWith(ticket, event);
		RichText news = this.phrases.say(event.detail().isBlank() ? "desk.added.files" : "desk.added.text", "number",
				ticket.number(), "name", event.actor().name(), "text", event.detail());
		RichText asker = this.course.askedBefore(event)
			.map((question) -> asker(question.actor()))
			.orElse(RichText.EMPTY);
		this.posting.revise(ticket);
		this.posting.sayUnderCard(ticket, Texts.lines(List.of(news, asker)), things);
	}

	/** Names whoever asked, so that the platform tells them. */
	private RichText asker(TicketActor asker) {
		Address person = asker.person();
		return (person == null) ? this.phrases.say("desk.added.asker-nameless", "name", asker.name())
				: this.phrases.say("desk.added.asker", "name", asker.name(), "person", person);
	}

	private void withdraw(Ticket ticket) {
		this.posting.revise(ticket);
		this.posting.sayUnderCard(ticket, this.phrases.say("desk.withdrawn", "number", ticket.number()), List.of());
	}

}
