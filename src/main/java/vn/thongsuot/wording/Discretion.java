package vn.thongsuot.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.directory.Places;
import vn.thongsuot.guidance.Leftovers;
import vn.thongsuot.guidance.Redaction;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;

/** Keeps what was written for one commune from reaching another. */
@Component
public class Discretion {

	private final Officers officers;

	private final Places places;

	private final Course course;

	Discretion(Officers officers, Places places, Course course) {
		this.officers = officers;
		this.places = places;
		this.course = course;
	}

	/**
	 * Whether an answer may go to somebody else too: it names no person, place or number
	 * that rules can find, and brings no file that nobody can look into.
	 */
	public boolean allows(Reply reply, Ticket ticket) {
		return this.course.attachedTo(reply).isEmpty() && isImpersonal(reply, ticket, reply.answer());
	}

	/** What a department wrote to one commune, as another may read it. */
	public String forOthers(Reply reply, Ticket ticket, String text) {
		return isImpersonal(reply, ticket, text) ? text : redaction(ticket, reply.author().name()).of(text);
	}

	/** Whether another commune may read the text as it stands. */
	public boolean isImpersonal(Reply reply, Ticket ticket, String text) {
		return redaction(ticket, reply.author().name()).findsNothingIn(text);
	}

	/** What a ticket asks, without persons and places; for its own department. */
	public String withoutPeople(Ticket ticket) {
		return redaction(ticket).of(ticket.question());
	}

	/**
	 * What a ticket asks, as another commune may read it; nothing if it may still tell of
	 * somebody.
	 */
	public Optional<String> question(Ticket ticket) {
		return Optional.of(withoutPeople(ticket)).filter((text) -> !text.isBlank() && !Leftovers.in(text));
	}

	private Redaction redaction(Ticket ticket, String... more) {
		List<String> people = new ArrayList<>(List.of(more));
		ticket.claimant().ifPresent(people::add);
		this.officers.byId(ticket.officerId()).map(Officer::fullName).ifPresent(people::add);
		return new Redaction(people, this.places);
	}

}
