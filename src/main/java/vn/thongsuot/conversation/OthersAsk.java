package vn.thongsuot.conversation;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.StoredEntries;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.search.Alike;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.SimilarTickets;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Discretion;

/** Finds tickets of other communes that ask what an officer is about to send. */
@Component
class OthersAsk {

	private static final int LOOKED_AT = 20;

	/** What is shorter is found in much that asks something else. */
	private static final int FEWEST_WORDS = 5;

	/** Rules change; what was answered longer ago is asked again. */
	private static final Duration HOLDS = Duration.ofDays(180);

	private final SimilarTickets similar;

	private final Tickets tickets;

	private final Joinings joinings;

	private final Course course;

	private final StoredEntries entries;

	private final Discretion discretion;

	private final OwnTickets own;

	private final BusinessClock clock;

	OthersAsk(SimilarTickets similar, Tickets tickets, Joinings joinings, Course course, StoredEntries entries,
			Discretion discretion, OwnTickets own, BusinessClock clock) {
		this.similar = similar;
		this.tickets = tickets;
		this.joinings = joinings;
		this.course = course;
		this.entries = entries;
		this.discretion = discretion;
		this.own = own;
		this.clock = clock;
	}

	/** What an officer may join in place of sending the draft. */
	Offer to(Address address, DraftStep draft) {
		return this.own.officer(address)
			.filter((officer) -> draft.kind() == Kind.QUESTION)
			.map((officer) -> offer(officer, like(officer, draft.text())))
			.orElse(Offer.NONE);
	}

	/** The answer of a ticket if officers of other communes may have it. */
	Optional<Given> given(Ticket ticket) {
		return this.course.answer(ticket.number())
			.map((reply) -> new Given(reply, entry(reply)))
			.filter((given) -> given.entry().isPresent() || this.discretion.allows(given.reply(), ticket));
	}

	private Offer offer(Officer officer, List<Ticket> like) {
		Optional<Ticket> open = like.stream().filter((ticket) -> ticket.state().isOpen()).findFirst();
		Optional<Ticket> answered = like.stream()
			.filter(this::isAnswered)
			.filter((ticket) -> given(ticket).isPresent())
			.findFirst();
		Set<String> communes = new HashSet<>();
		Stream.of(open, answered).flatMap(Optional::stream).forEach((ticket) -> {
			communes.add(ticket.commune());
			communes.addAll(this.joinings.communesOf(ticket.number().value()));
		});
		like.stream().filter((ticket) -> ticket.state().isOpen()).map(Ticket::commune).forEach(communes::add);
		communes.remove(officer.commune());
		return new Offer(communes.size(), answered, open);
	}

	private List<Ticket> like(Officer officer, String text) {
		if (text.strip().split("\\s+").length < FEWEST_WORDS) {
			return List.of();
		}
		return this.similar.to(text, LOOKED_AT)
			.stream()
			.filter((alike) -> alike.share() >= Alike.SAME)
			.flatMap((alike) -> this.tickets.findById(alike.key()).stream())
			.filter(isForOthers(officer))
			.toList();
	}

	private Predicate<Ticket> isForOthers(Officer officer) {
		return (ticket) -> !ticket.commune().equals(officer.commune()) && !ticket.isOnlyMine()
				&& ticket.kind() == Kind.QUESTION && ticket.permits(TicketAction.JOIN)
				&& this.joinings.of(ticket.number().value(), officer.id()).isEmpty();
	}

	private boolean isAnswered(Ticket ticket) {
		return !ticket.state().isOpen()
				&& ticket.answeredAt().filter((at) -> at.plus(HOLDS).isAfter(this.clock.now())).isPresent();
	}

	private Optional<Entry> entry(Reply reply) {
		return this.entries.findByReplyId(reply.id())
			.filter((entry) -> entry.state() == StoredEntry.State.APPROVED)
			.map(StoredEntry::entry);
	}

	/**
	 * An answer that others may have.
	 *
	 * @param entry what was approved of it; it goes in place of the reply's own words
	 */
	record Given(Reply reply, Optional<Entry> entry) {
	}

	/**
	 * What can be joined.
	 *
	 * @param communes how many other communes ask the same
	 * @param answered a ticket whose answer can be had at once
	 * @param open a ticket that waits for its answer
	 */
	record Offer(int communes, Optional<Ticket> answered, Optional<Ticket> open) {

		static final Offer NONE = new Offer(0, Optional.empty(), Optional.empty());

		/** All, the answered one first. */
		List<Ticket> tickets() {
			return Stream.of(this.answered, this.open).flatMap(Optional::stream).toList();
		}

	}

}
