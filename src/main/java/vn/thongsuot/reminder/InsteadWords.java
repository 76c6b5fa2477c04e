package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What those read who are told in place of groups, and which leads read nothing. */
@Component
class InsteadWords {

	private final ReminderWords reminderWords;

	private final Leads leads;

	private final Phrases phrases;

	private final TicketWords words;

	InsteadWords(ReminderWords reminderWords, Leads leads, Phrases phrases, TicketWords words) {
		this.reminderWords = reminderWords;
		this.leads = leads;
		this.phrases = phrases;
		this.words = words;
	}

	/**
	 * What one of them reads.
	 * @param unheard what is due, by the code of the department whose group does not hear
	 * it
	 * @param tickets all of it, most overdue first
	 */
	RichText of(Map<String, List<Reminder>> unheard, List<Ticket> tickets, Instant now) {
		return (unheard.size() == 1) ? one(unheard.keySet().iterator().next(), tickets, now)
				: several(unheard, tickets, now);
	}

	private RichText one(String department, List<Ticket> tickets, Instant now) {
		return this.phrases.say("reminder.instead", "department", this.words.department(department), "count",
				tickets.size(), "lines", this.reminderWords.lines(tickets, department, now), "rest",
				this.reminderWords.rest(tickets), "silent", silent(Set.of(department)));
	}

	private RichText several(Map<String, List<Reminder>> unheard, List<Ticket> tickets, Instant now) {
		String names = unheard.entrySet()
			.stream()
			.map((each) -> this.phrases.label("reminder.instead-name", "department",
					this.words.department(each.getKey()), "count", each.getValue().size()))
			.collect(Collectors.joining(", "));
		return this.phrases.say("reminder.instead-several", "departments", unheard.size(), "count", tickets.size(),
				"lines", this.reminderWords.lines(tickets, "", now), "rest", this.reminderWords.rest(tickets), "names",
				names, "silent", silent(unheard.keySet()));
	}

	/** A line for each department none of whose leads can be told. */
	private RichText silent(Set<String> departments) {
		return departments.stream()
			.filter((department) -> this.leads.of(department).isEmpty())
			.map((department) -> new RichText("\n")
				.then(this.reminderWords.unreachable(department, this.leads.unreachable(department))))
			.reduce(RichText.EMPTY, RichText::then);
	}

}
