package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.Phrases;

/** Turns reminders into messages; each knows its tickets, so that a reply finds them. */
@Component
class ReminderPost {

	/** What these messages are to their readers. */
	static final String PURPOSE = "reminder";

	/** Begins the key of what is told in place of a department. */
	static final String INSTEAD = "reminder:instead:";

	/** Begins the key of a lead's list. */
	static final String LEAD = "reminder:lead:";

	/** Begins the key of the standing unit's list about others. */
	static final String STANDING_UNIT = "reminder:unit:";

	/** Begins the key of what an officer is reminded of. */
	static final String OFFICER = "reminder:officer:";

	/** Takes a ticket, and opens the reply box; the desk's room acts on both. */
	private static final String CLAIM = "d-claim";

	private static final String REPLY = "d-reply";

	/** Shows an answer to whoever is to approve it; the room of approvals acts on it. */
	private static final String DECIDE = "v-show";

	/** What a message is about under which a lead may write the answer in other words. */
	private static final String APPROVAL = "approval";

	/** Adds to a ticket; the room of the officers acts on it. */
	private static final String ADD = "t-add";

	/** Most tickets that a reply to one message may choose from. */
	private static final int MOST = 300;

	private static final int BUTTONS_A_ROW = 4;

	private final ReminderWords words;

	private final InsteadWords insteadWords;

	private final Phrases phrases;

	private final Threads threads;

	private final WorkingTime time;

	ReminderPost(ReminderWords words, InsteadWords insteadWords, Phrases phrases, Threads threads, WorkingTime time) {
		this.words = words;
		this.insteadWords = insteadWords;
		this.phrases = phrases;
		this.threads = threads;
		this.time = time;
	}

	/** A word under the ticket's card. */
	Outgoing word(Recipient recipient, Reminder reminder, Instant now) {
		Ticket ticket = reminder.ticket();
		Address group = recipient.addresses().getFirst();
		return outgoing(group, this.words.word(reminder, recipient.department()), List.of(ticket))
			.keyed(key(reminder, "", now))
			.with(new Keyboard.Buttons(List.of(buttons(ticket))))
			.replyingTo(this.threads.card(ticket, group));
	}

	/** All that is overdue at a desk, in the given order. */
	Outgoing list(Recipient recipient, List<Reminder> due, Instant now) {
		List<Ticket> tickets = tickets(due);
		return outgoing(recipient.addresses().getFirst(), this.words.list(tickets, recipient.department(), now),
				tickets)
			.with(replies(tickets))
			.keyed(key(due.getFirst(), "-list", now));
	}

	/**
	 * What the groups of departments did not get, in one message to each who reads it.
	 */
	List<Outgoing> instead(Map<Recipient, List<Reminder>> unheard, Instant now) {
		Map<Address, Map<String, List<Reminder>>> byReader = new LinkedHashMap<>();
		unheard.forEach((recipient, due) -> recipient.addresses()
			.forEach((reader) -> byReader.computeIfAbsent(reader, (first) -> new LinkedHashMap<>())
				.put(recipient.department(), due)));
		return byReader.entrySet().stream().map((each) -> instead(each.getKey(), each.getValue(), now)).toList();
	}

	private Outgoing instead(Address reader, Map<String, List<Reminder>> unheard, Instant now) {
		List<Reminder> due = unheard.values()
			.stream()
			.flatMap(List::stream)
			.sorted(Reminder.MOST_OVERDUE_FIRST)
			.toList();
		return outgoing(reader, this.insteadWords.of(unheard, tickets(due), now), tickets(due))
			.keyed(INSTEAD + reader + ":" + due.getFirst().plan().ticketId() + ":" + now.getEpochSecond());
	}

	/**
	 * The list of a lead, or of the standing unit about others.
	 * @param kind {@link #LEAD} or {@link #STANDING_UNIT}
	 */
	Outgoing superior(String kind, Address reader, RichText text, List<Ticket> tickets, Instant now) {
		return outgoing(reader, text, tickets).keyed(kind + reader + ":" + day(now));
	}

	/** Whether that is the key of a lead's list or of the standing unit's. */
	static boolean isForSuperior(String key) {
		return key.startsWith(LEAD) || key.startsWith(STANDING_UNIT);
	}

	/** The word to an officer who was asked for more, under what was asked. */
	Outgoing officer(Address officer, Reminder reminder, Instant now) {
		return outgoing(officer, this.words.officer(reminder), List.of(reminder.ticket()))
			.replyingTo(this.threads.question(reminder.ticket(), officer))
			.keyed(OFFICER + reminder.plan().ticketId() + ":" + day(now))
			.with(Keyboard.Buttons
				.row(Button.of(this.phrases.label("reminder.button.add"), ADD, reminder.ticket().number().value())
					.primary()));
	}

	/** What waits for somebody who is to approve it, while the desk is reminded of it. */
	Outgoing approver(Address who, List<Approvers.Asked> waiting, String key, Instant now) {
		List<Ticket> tickets = waiting.stream().map(Approvers.Asked::ticket).toList();
		Outgoing message = outgoing(who, this.words.approver(tickets, now), tickets)
			.keyed("approver:" + who + ":" + key);
		ReplyApproval first = waiting.getFirst().approval();
		return (waiting.size() > 1)
				? message.with(rows(waiting.stream().limit(ReminderWords.SHOWN).map(this::decide).toList()))
				: message.about(Subject.of(APPROVAL, first.id()), PURPOSE)
					.with(Keyboard.Buttons
						.row(Button.of(this.phrases.label("reminder.button.decide"), DECIDE, first.id()).primary()));
	}

	private Button decide(Approvers.Asked asked) {
		return Button.of(this.phrases.label("reminder.button.reply-to", "number", asked.ticket().number()), DECIDE,
				asked.approval().id());
	}

	private static Outgoing outgoing(Address to, RichText text, List<Ticket> tickets) {
		List<String> numbers = tickets.stream()
			.map((ticket) -> Long.toString(ticket.number().value()))
			.limit(MOST)
			.toList();
		return Outgoing.to(to, text).about(new Subject("ticket", numbers), PURPOSE).at(Outgoing.Priority.BULK);
	}

	/** The same step of a ticket with another deadline is another message. */
	private String key(Reminder first, String form, Instant now) {
		ReminderPlan plan = first.plan();
		return "reminder:%d:%s%s:%s:%s".formatted(plan.ticketId(), plan.step().name().toLowerCase(Locale.ROOT), form,
				day(now), Long.toString(plan.dueAt().getEpochSecond(), 36));
	}

	private String day(Instant now) {
		return this.time.day(now).toString();
	}

	private List<Button> buttons(Ticket ticket) {
		List<Button> row = new ArrayList<>();
		if (ticket.claimant().isEmpty() && ticket.permits(TicketAction.CLAIM)) {
			row.add(Button.of(this.phrases.label("reminder.button.claim"), CLAIM, ticket.number().value()));
		}
		row.add(Button.of(this.phrases.label("reminder.button.reply"), REPLY, ticket.number().value()).primary());
		return row;
	}

	/** A button for each that is shown with its first words. */
	private Keyboard replies(List<Ticket> tickets) {
		List<Button> buttons = tickets.stream()
			.limit(ReminderWords.SHOWN)
			.map((ticket) -> Button.of(this.phrases.label("reminder.button.reply-to", "number", ticket.number()), REPLY,
					ticket.number().value()))
			.toList();
		return rows(buttons);
	}

	private static Keyboard rows(List<Button> buttons) {
		return new Keyboard.Buttons(IntStream.range(0, (buttons.size() + BUTTONS_A_ROW - 1) / BUTTONS_A_ROW)
			.mapToObj(
					(row) -> buttons.subList(row * BUTTONS_A_ROW, Math.min(buttons.size(), (row + 1) * BUTTONS_A_ROW)))
			.toList());
	}

	private static List<Ticket> tickets(List<Reminder> due) {
		return due.stream().map(Reminder::ticket).distinct().toList();
	}

}
