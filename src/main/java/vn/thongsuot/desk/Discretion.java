package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.directory.Places;
import vn.thongsuot.guidance.Redaction;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;

/** Keeps what was written for one commune from reaching another. */
@Component
class Discretion {

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
	boolean allows(Reply reply, Ticket ticket) {
		return this.course.attachedTo(reply).isEmpty()
				&& redaction(ticket, reply.author().name()).findsNothingIn(reply.answer());
	}

	/** What a ticket asks, without persons and places. */
	String withoutPeople(Ticket ticket) {
		return redaction(ticket).of(ticket.question());
	}

	private Redaction redaction(Ticket ticket, String... more) {
		List<String> people = new ArrayList<>(List.of(more));
		ticket.claimant().ifPresent(people::add);
		this.officers.byId(ticket.officerId()).map(Officer::fullName).ifPresent(people::add);
		return new Redaction(people, this.places);
	}

}
