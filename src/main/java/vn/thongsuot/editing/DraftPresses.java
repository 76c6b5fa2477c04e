package vn.thongsuot.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.directory.Places;
import vn.thongsuot.guidance.DraftText;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.Redaction;
import vn.thongsuot.guidance.StoredEntries;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;

/** Makes a draft of an answer that has reached the officer. */
@Component
class DraftPresses implements PressHandler {

	private final Replies replies;

	private final Tickets tickets;

	private final Officers officers;

	private final Places places;

	private final StoredEntries entries;

	private final EntryLife life;

	private final Rights rights;

	private final Speech speech;

	DraftPresses(Replies replies, Tickets tickets, Officers officers, Places places, StoredEntries entries,
			EntryLife life, Rights rights, Speech speech) {
		this.replies = replies;
		this.tickets = tickets;
		this.officers = officers;
		this.places = places;
		this.entries = entries;
		this.life = life;
		this.rights = rights;
		this.speech = speech;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.DRAFT);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Reply reply = this.replies.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such reply"));
		Ticket ticket = this.tickets.findById(reply.ticket().value()).orElseThrow();
		Optional<Desk> desk = this.rights.desk(incoming).filter((here) -> mayDraft(here, reply, ticket));
		if (desk.isEmpty()) {
			return this.speech.label("editing.note.not-yours");
		}
		if (!reply.isDeliveredAnswer() || reply.answer().isBlank()) {
			return this.speech.label("editing.note.not-delivered");
		}
		if (this.entries.findByReplyId(reply.id()).isPresent()) {
			return this.speech.label("editing.note.drafted-already");
		}
		make(incoming, reply, ticket, desk.get());
		return this.speech.label("editing.note.drafted");
	}

	private static boolean mayDraft(Desk desk, Reply reply, Ticket ticket) {
		return desk.department().equals(reply.department()) || desk.department().equals(ticket.department())
				|| desk.isStandingUnits();
	}

	private void make(Incoming incoming, Reply reply, Ticket ticket, Desk desk) {
		Redaction redaction = new Redaction(people(reply, ticket), this.places);
		DraftText text = DraftText.of(redaction.of(ticket.question()), redaction.of(reply.answer()));
		this.life.make(new StoredEntry.Source(ticket.number().value(), reply.id(), desk.id()), text, ticket.category(),
				ticket.department(), new Hand(Hand.Role.STAFF, incoming.sender().person()));
	}

	private List<String> people(Reply reply, Ticket ticket) {
		List<String> people = new ArrayList<>(List.of(reply.author().name()));
		ticket.claimant().ifPresent(people::add);
		this.officers.byId(ticket.officerId()).map(Officer::fullName).ifPresent(people::add);
		return people;
	}

}
