package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** How tickets that ask the same are shown beside one of them. */
@Component
class LikePage {

	/** As many as one button can name. */
	static final int LISTED = 4;

	private final Tickets tickets;

	private final Discretion discretion;

	private final Phrases phrases;

	private final TicketWords words;

	LikePage(Tickets tickets, Discretion discretion, Phrases phrases, TicketWords words) {
		this.tickets = tickets;
		this.discretion = discretion;
		this.phrases = phrases;
		this.words = words;
	}

	RichText text(Ticket ticket, LikeTickets.Found found) {
		if (found.isEmpty()) {
			return this.phrases.say("desk.like.none", "number", ticket.number());
		}
		List<RichText> lines = new ArrayList<>(List.of(this.phrases.say("desk.like.head", "number", ticket.number())));
		found.answer().map((reply) -> answered(ticket(reply))).ifPresent(lines::add);
		if (!found.open().isEmpty()) {
			lines.add(this.phrases.say("desk.like.open", "list", open(found)));
		}
		return RichText.lines(lines);
	}

	private RichText answered(Ticket other) {
		return this.phrases.say("desk.like.answered", "other", other.number(), "commune",
				this.words.communeInside(other.commune()), "start",
				TicketWords.start(this.discretion.withoutPeople(other)));
	}

	private String open(LikeTickets.Found found) {
		List<String> named = new ArrayList<>(found.open().stream().limit(LISTED).map(this::named).toList());
		if (found.open().size() > LISTED) {
			named.add(this.phrases.label("desk.like.more", "count", found.open().size() - LISTED));
		}
		return String.join("; ", named);
	}

	private String named(Ticket other) {
		String commune = this.words.communeInside(other.commune());
		return other.claimant()
			.map((name) -> this.phrases.label("desk.like.taken", "other", other.number(), "commune", commune, "name",
					name))
			.orElseGet(() -> this.phrases.label("desk.like.one", "other", other.number(), "commune", commune));
	}

	Keyboard buttons(Ticket ticket, LikeTickets.Found found) {
		List<List<Button>> rows = new ArrayList<>();
		found.answer()
			.filter((reply) -> ticket.state().isOpen())
			.ifPresent((reply) -> rows.add(List.of(Button.of(this.phrases.label("desk.like.button.read"),
					LikePresses.READ, ticket.number().value(), reply.id()))));
		List<Ticket> free = Stream.concat(Stream.of(ticket), found.open().stream().limit(LISTED))
			.filter((each) -> each.claimant().isEmpty() && each.permits(TicketAction.CLAIM))
			.sorted(Comparator.comparingLong((each) -> each.number().value()))
			.toList();
		if (free.size() > 1) {
			rows.add(List.of(Button.of(this.phrases.label("desk.like.button.take", "count", free.size()),
					LikePresses.TAKE, free.stream().map((each) -> each.number().value()).toArray())));
		}
		if (ticket.state().isOpen() && !found.open().isEmpty()) {
			rows.add(List.of(LikeAnswers.begin(this.phrases, ticket, found.open().stream().limit(LISTED).toList())));
		}
		return rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows);
	}

	/** Over an answer that was given before and may be given to this ticket too. */
	RichText head(Ticket ticket, Reply reply) {
		Ticket other = ticket(reply);
		return this.phrases.say("desk.like.head-of-answer", "number", ticket.number(), "other", other.number(),
				"commune", this.words.communeInside(other.commune()));
	}

	/** An answer that was given before and is only to be read. */
	RichText reading(Ticket ticket, Reply reply) {
		Ticket other = ticket(reply);
		return RichText.lines(List.of(
				this.phrases.say("desk.like.reading", "other", other.number(), "commune",
						this.words.communeInside(other.commune()), "answer", reply.answer().strip()),
				this.phrases.say("desk.like.only-to-read", "number", ticket.number())));
	}

	private Ticket ticket(Reply reply) {
		return this.tickets.findById(reply.ticket().value()).orElseThrow();
	}

}
