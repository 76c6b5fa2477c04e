package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Department;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What a desk reads: short, without blame, the department by name. */
@Component
class ReminderWords {

	/** How many tickets of a list are shown with their first words. */
	private static final int SHOWN = 50;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	private final Mornings mornings;

	ReminderWords(Phrases phrases, TicketWords words, SpokenTime time, Mornings mornings) {
		this.phrases = phrases;
		this.words = words;
		this.time = time;
		this.mornings = mornings;
	}

	/**
	 * The word at the deadline.
	 * @param reader code of the department whose desk reads it
	 */
	RichText deadline(Ticket ticket, String reader) {
		RichText taken = ticket.claimant()
			.map((name) -> this.phrases.say("reminder.taken", "name", name))
			.orElseGet(() -> this.phrases.say("reminder.untaken"));
		return this.phrases
			.say("reminder.deadline", "headline", this.words.headline(ticket), "commune",
					this.words.commune(ticket.commune()), "deadline", this.time.of(ticket.dueAt()), "department",
					this.words.department(ticket.department()), "taken", taken)
			.then(close(List.of(ticket), reader, "reminder.reply"));
	}

	/** The list, in the given order; what is beyond its length is named by number. */
	RichText list(List<Ticket> tickets, String reader, Instant now) {
		RichText lines = IntStream.range(0, Math.min(SHOWN, tickets.size()))
			.mapToObj((place) -> line(place + 1, tickets.get(place), reader, now))
			.reduce(RichText.EMPTY, RichText::then);
		return this.phrases
			.say("reminder.list", "department", this.words.department(reader), "count", tickets.size(), "lines", lines,
					"rest", rest(tickets))
			.then(close(tickets, reader, "reminder.reply-to-list"));
	}

	private RichText line(int place, Ticket ticket, String reader, Instant now) {
		RichText owner = ticket.department().equals(reader) ? RichText.EMPTY
				: this.phrases.say("reminder.owner", "department", this.words.department(ticket.department()));
		return new RichText("\n").then(this.phrases.say("reminder.line", "place", place, "headline",
				this.words.headline(ticket), "owner", owner, "late", late(ticket, now)));
	}

	private String late(Ticket ticket, Instant now) {
		long days = this.mornings.daysAfter(ticket.dueAt(), now);
		return (days == 0) ? this.phrases.label("reminder.today", "deadline", this.time.of(ticket.dueAt()))
				: this.phrases.label("reminder.late", "days", days);
	}

	private RichText rest(List<Ticket> tickets) {
		if (tickets.size() <= SHOWN) {
			return RichText.EMPTY;
		}
		String numbers = tickets.stream()
			.skip(SHOWN)
			.map((ticket) -> ticket.number().toString())
			.collect(Collectors.joining(", "));
		return new RichText("\n").then(this.phrases.say("reminder.rest", "numbers", numbers));
	}

	/** How to answer; for the standing unit also why it hears of others' tickets. */
	private RichText close(List<Ticket> tickets, String reader, String how) {
		boolean standsIn = reader.equals(Department.STANDING_UNIT) && tickets.stream()
			.anyMatch((ticket) -> ticket.state() != TicketState.RETURNED && !ticket.department().equals(reader));
		RichText close = this.phrases.say(standsIn ? "reminder.stand-in" : how, "department",
				this.words.department(reader));
		return new RichText("\n\n").then(close);
	}

}
