package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Lets staff choose among tickets that ask the same, and answer them in one go. */
@Component
class LikeAnswers implements PressHandler {

	/** Ticket under whose card it stands, then those that are chosen. */
	static final String CHOOSE = "d-like-pick";

	/** The same. */
	private static final String ANSWER = "d-like-all";

	/** Ticket under whose card it stands. */
	private static final String BACK = "d-like-back";

	private final TicketPress ticketPress;

	private final LikeTickets likeTickets;

	private final LikeNotes notes;

	private final Invitations invitations;

	private final Phrases phrases;

	private final TicketWords words;

	LikeAnswers(TicketPress ticketPress, LikeTickets likeTickets, LikeNotes notes, Invitations invitations,
			Phrases phrases, TicketWords words) {
		this.ticketPress = ticketPress;
		this.likeTickets = likeTickets;
		this.notes = notes;
		this.invitations = invitations;
		this.phrases = phrases;
		this.words = words;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(CHOOSE, ANSWER, BACK);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return this.ticketPress.act(incoming, press, (ticket, desk, actor) -> switch (press.verb()) {
			case CHOOSE -> choose(ticket, chosen(press));
			case ANSWER -> answer(ticket, desk, actor, chosen(press));
			default -> back(ticket);
		});
	}

	/** Only what waits and asks the same can be chosen, whatever the press names. */
	private @Nullable String choose(Ticket ticket, Set<Long> chosen) {
		List<Ticket> waiting = waiting(ticket);
		if (waiting.size() < 2) {
			this.notes.revise(ticket);
			return this.phrases.label("desk.like.note.alone", "number", ticket.number());
		}
		this.notes.revise(ticket, keyboard(ticket, waiting, chosen));
		return null;
	}

	private @Nullable String back(Ticket ticket) {
		this.notes.revise(ticket);
		return null;
	}

	private String answer(Ticket ticket, Desk desk, TicketActor actor, Set<Long> chosen) {
		List<TicketNumber> numbers = waiting(ticket).stream()
			.map(Ticket::number)
			.filter((number) -> chosen.contains(number.value()))
			.toList();
		this.notes.revise(ticket);
		return numbers.isEmpty() ? this.phrases.label("desk.like.note.none-chosen")
				: this.invitations.toReplyTogether(numbers, desk, actor);
	}

	/** This one and those like it, as many as one button can name. */
	private List<Ticket> waiting(Ticket ticket) {
		return Stream.concat(Stream.of(ticket), this.likeTickets.to(ticket).open().stream().limit(LikePage.LISTED))
			.filter((each) -> each.state().isOpen())
			.toList();
	}

	private static Set<Long> chosen(Content.Press press) {
		return LongStream.range(1, press.arguments().size())
			.map((i) -> Presses.number(press, (int) i))
			.boxed()
			.collect(Collectors.toSet());
	}

	private Keyboard keyboard(Ticket ticket, List<Ticket> waiting, Set<Long> chosen) {
		List<List<Button>> rows = new ArrayList<>();
		waiting.forEach((each) -> rows.add(List.of(toggle(ticket, each, waiting, chosen))));
		long[] picked = picked(waiting, chosen);
		rows.add(List
			.of(button(this.phrases.label("desk.like.button.write", "count", picked.length), ANSWER, ticket, picked)
				.primary()));
		rows.add(List.of(button(this.phrases.label("desk.button.back"), BACK, ticket)));
		return new Keyboard.Buttons(rows);
	}

	private Button toggle(Ticket ticket, Ticket each, List<Ticket> waiting, Set<Long> chosen) {
		long number = each.number().value();
		boolean on = chosen.contains(number);
		long[] then = waiting.stream()
			.mapToLong((other) -> other.number().value())
			.filter((other) -> (other == number) ? !on : chosen.contains(other))
			.toArray();
		String label = this.phrases.label(on ? "desk.like.button.on" : "desk.like.button.off", "other", each.number(),
				"commune", this.words.communeInside(each.commune()));
		return button(label, CHOOSE, ticket, then);
	}

	/** The button that begins it, with all chosen. */
	static Button begin(Phrases phrases, Ticket ticket, List<Ticket> others) {
		long[] all = Stream.concat(Stream.of(ticket), others.stream())
			.mapToLong((each) -> each.number().value())
			.toArray();
		return button(phrases.label("desk.like.button.together"), CHOOSE, ticket, all);
	}

	private static long[] picked(List<Ticket> waiting, Set<Long> chosen) {
		return waiting.stream().mapToLong((each) -> each.number().value()).filter(chosen::contains).toArray();
	}

	private static Button button(String label, String verb, Ticket ticket, long... chosen) {
		Object[] arguments = LongStream.concat(LongStream.of(ticket.number().value()), Arrays.stream(chosen))
			.boxed()
			.toArray();
		return Button.of(label, verb, arguments);
	}

}
