package vn.thongsuot.editing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Joining;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.Submissions;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.TicketWords;

/** Tells those whose tickets asked the like that there is approved guidance now; once. */
@Component
class Telling {

	private static final Duration BACK = Duration.ofDays(365);

	private static final int LOOKED_AT = 300;

	private final EntryLife life;

	private final Guidance guidance;

	private final Tickets tickets;

	private final Joinings joinings;

	private final Submissions submissions;

	private final Officers officers;

	private final Speech speech;

	private final EntryWords entryWords;

	private final TicketWords ticketWords;

	private final BusinessClock clock;

	Telling(EntryLife life, Guidance guidance, Tickets tickets, Joinings joinings, Submissions submissions,
			Officers officers, Speech speech, EntryWords entryWords, TicketWords ticketWords, BusinessClock clock) {
		this.life = life;
		this.guidance = guidance;
		this.tickets = tickets;
		this.joinings = joinings;
		this.submissions = submissions;
		this.officers = officers;
		this.speech = speech;
		this.entryWords = entryWords;
		this.ticketWords = ticketWords;
		this.clock = clock;
	}

	/** Tells them as soon as this node finds the entry. */
	@Transactional
	public void tell(long number) {
		Optional<StoredEntry> untold = this.life.lock(number)
			.filter((entry) -> entry.state() == StoredEntry.State.APPROVED && !entry.isTold());
		untold.flatMap((stored) -> this.guidance.byId(stored.entry().id())).ifPresent((entry) -> {
			askers(untold.orElseThrow(), entry).forEach((officer, asker) -> tell(officer, asker, number, entry));
			this.life.told(untold.orElseThrow());
		});
	}

	/** By the officer's id, each once. */
	private Map<Long, Asker> askers(StoredEntry stored, Entry entry) {
		Stream<Ticket> like = this.tickets
			.askedOf(entry.department(), this.clock.now().minus(BACK), Limit.of(LOOKED_AT))
			.stream()
			.filter((ticket) -> asksTheLike(ticket, entry));
		Map<Long, Asker> askers = new LinkedHashMap<>();
		Stream.concat(this.tickets.findById(stored.source().ticket()).stream(), like)
			.forEach((ticket) -> ask(ticket, askers));
		return askers;
	}

	/** Who filed it, and who waits for its answer with them. */
	private void ask(Ticket ticket, Map<Long, Asker> askers) {
		boolean waits = ticket.state().isOpen();
		askers.putIfAbsent(ticket.officerId(), new Asker(this.ticketWords.headline(ticket), waits));
		for (Joining joining : this.joinings.of(ticket.number().value())) {
			this.submissions.findById(joining.submission())
				.map((own) -> this.ticketWords.headline(ticket.number(), own.question()))
				.ifPresent((headline) -> askers.putIfAbsent(joining.officerId(), new Asker(headline, waits)));
		}
	}

	private boolean asksTheLike(Ticket ticket, Entry entry) {
		Guidance.Result found = this.guidance.search(ticket.question());
		return found.certainty() == Guidance.Certainty.SURE && found.entries().getFirst().id().equals(entry.id());
	}

	private void tell(long officer, Asker asker, long number, Entry entry) {
		Optional<Address> address = this.officers.byId(officer).filter(Officer::isAdmitted).flatMap(Officer::address);
		RichText text = this.speech.text("editing.told.officer" + (asker.waits() ? "-waits" : ""), "headline",
				asker.headline(), "department", this.ticketWords.departmentInFull(entry.department()), "entry",
				this.entryWords.show(entry));
		address.ifPresent((to) -> this.speech.post(Outgoing.to(to, text)
			.keyed("entry-told:" + number + ":" + officer)
			.about(Subject.of("entry", entry.id()), "guidance")
			.at(Outgoing.Priority.BULK)));
	}

	/**
	 * Somebody who asked the like.
	 *
	 * @param headline of their ticket, in their own words
	 * @param waits whether it is still open
	 */
	private record Asker(String headline, boolean waits) {
	}

}
