package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.TicketWords;

/** Answers a question from the guidance, and offers to send it on. */
@Component
class Asking implements PressHandler {

	private static final int LONGEST = 2_000;

	private final Voice voice;

	private final Guidance guidance;

	private final Receivers receivers;

	private final Shelves shelves;

	private final CategoryGuess guess;

	private final QuestionMemory memory;

	private final Drafting drafting;

	private final EntryWords entryWords;

	private final TicketWords ticketWords;

	private final Asked asked;

	Asking(Voice voice, Guidance guidance, Receivers receivers, Shelves shelves, CategoryGuess guess,
			QuestionMemory memory, Drafting drafting, EntryWords entryWords, TicketWords ticketWords, Asked asked) {
		this.voice = voice;
		this.guidance = guidance;
		this.receivers = receivers;
		this.shelves = shelves;
		this.guess = guess;
		this.memory = memory;
		this.drafting = drafting;
		this.entryWords = entryWords;
		this.ticketWords = ticketWords;
		this.asked = asked;
	}

	/** Looks up what somebody typed. */
	void ask(Address officer, Piece piece) {
		Guidance.Result result = this.guidance.search(shortened(piece.text()));
		if (result.certainty() != Guidance.Certainty.SURE && OtherLanguage.is(shortened(piece.text()))) {
			askInVietnamese(officer, this.memory.remember(officer, piece, Category.OTHER));
			return;
		}
		String category = this.guess.first(piece.text(), result);
		long question = this.memory.remember(officer, piece, category);
		this.asked.searched(Sensitive.mask(shortened(piece.text())), result);
		switch (result.certainty()) {
			case SURE -> show(officer, result.entries().getFirst(), question, category);
			case UNSURE -> suggest(officer, result.entries(), question, category);
			case NOTHING -> nothing(officer, question, category);
		}
	}

	/**
	 * Shows an entry that was found without a question; sending on then asks for the
	 * words.
	 */
	void open(Incoming incoming, String id) {
		Entry entry = entry(id);
		Piece noWords = new Piece(incoming.ref().id(), "", List.of(), List.of());
		show(incoming.chat(), entry, this.memory.remember(incoming.chat(), noWords, entry.category()),
				entry.category());
	}

	@Override
	public Set<String> verbs() {
		return Set.of("q-show", "q-like", "q-yes", "q-send");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address officer = incoming.chat();
		long question = Presses.number(press, 0);
		QuestionMemory.Remembered asked = this.memory.recall(officer, question);
		switch (press.verb()) {
			case "q-show" -> show(officer, entry(Presses.text(press, 1)), question, asked.category());
			case "q-like" -> {
				return like(officer, entry(Presses.text(press, 1)), question, asked.category());
			}
			case "q-yes" -> {
				ended(asked.isWordless() ? Asked.Ending.HELPFUL : Asked.Ending.CONFIRMED,
						entry(Presses.text(press, 1)).id(), question, asked);
				return this.voice.label("conversation.ask.thanks");
			}
			default -> sendOn(officer, (press.arguments().size() > 1) ? Presses.text(press, 1) : null, question, asked);
		}
		return null;
	}

	/** To whoever answers for the entry that was shown, if one was. */
	private void sendOn(Address officer, @Nullable String shown, long question, QuestionMemory.Remembered asked) {
		ended(Asked.Ending.SENT_ON, shown, question, asked);
		String category = (shown == null) ? asked.category()
				: this.guidance.byId(shown).map((entry) -> category(entry, asked.category())).orElse(asked.category());
		this.drafting.begin(officer, asked.piece(), category);
	}

	/** Counted once, without whoever asked, and without the numbers of citizens. */
	private void ended(Asked.Ending ending, @Nullable String entry, long question, QuestionMemory.Remembered asked) {
		if (this.memory.end(question)) {
			this.asked.ended(ending, entry, Sensitive.mask(shortened(asked.piece().text())));
		}
	}

	private void show(Address officer, Entry entry, long question, String category) {
		List<List<Button>> rows = new ArrayList<>();
		rows.add(List.of(this.voice.button("conversation.ask.yes", "q-yes", question, entry.id()).primary()));
		rows.add(List.of(send(question, category(entry, category), entry.id())));
		rows.add(List.of(this.voice.button("conversation.ask.more-like", "q-like", question, entry.id())));
		this.voice.post(Outgoing.to(officer, this.entryWords.show(entry))
			.with(new Keyboard.Buttons(rows))
			.about(Subject.of("entry", entry.id()), "guidance"));
	}

	/** Looked for only now: most who have read an entry do not ask for more. */
	private @Nullable String like(Address officer, Entry entry, long question, String category) {
		List<Entry> like = this.guidance.like(entry);
		if (like.isEmpty()) {
			return this.voice.label("conversation.ask.none-like");
		}
		offer(officer, "conversation.ask.like", like, question, category);
		return null;
	}

	private void suggest(Address officer, List<Entry> entries, long question, String category) {
		if (entries.size() > 1) {
			offer(officer, "conversation.ask.unsure", entries, question, category);
			return;
		}
		Entry entry = entries.getFirst();
		this.voice.say(officer,
				new Keyboard.Buttons(List.of(
						List.of(this.voice.button("conversation.ask.show", "q-show", question, entry.id()).primary()),
						List.of(send(question, category(entry, category))))),
				"conversation.ask.unsure-one", "question", entry.question());
	}

	/** Numbers beside each other, so that all of it fits on a phone. */
	private void offer(Address officer, String key, List<Entry> entries, long question, String category) {
		List<Button> numbers = new ArrayList<>();
		List<RichText> list = new ArrayList<>();
		for (Entry entry : entries) {
			int number = list.size() + 1;
			list.add(this.voice.text("conversation.ask.choice", "number", number, "question", entry.question()));
			numbers.add(Button.of(Integer.toString(number), "q-show", question, entry.id()));
		}
		List<List<Button>> rows = List.of(numbers, List.of(send(question, category)));
		this.voice.say(officer, new Keyboard.Buttons(rows), key, "list", RichText.lines(list));
	}

	private void nothing(Address officer, long question, String category) {
		List<List<Button>> rows = new ArrayList<>();
		rows.add(List.of(send(question, category).primary()));
		this.shelves.opening(category).ifPresent((button) -> rows.add(List.of(button)));
		this.voice.say(officer, new Keyboard.Buttons(rows), "conversation.ask.nothing", "department",
				department(category));
	}

	/** What nobody can write guidance for is not counted. */
	private void askInVietnamese(Address officer, long question) {
		this.voice.say(officer, new Keyboard.Buttons(List.of(List.of(send(question, Category.OTHER)))),
				"conversation.ask.in-vietnamese", "department", department(Category.OTHER));
	}

	/** The entry, if one was shown, is counted as one that did not help. */
	private Button send(long question, String category, String... entry) {
		List<Object> arguments = new ArrayList<>(List.of(question));
		arguments.addAll(List.of(entry));
		return Button.of(this.voice.label("conversation.ask.send", "department", department(category)), "q-send",
				arguments.toArray());
	}

	/**
	 * Whoever answers for an entry is asked about it; nobody does for the product's own.
	 */
	private static String category(Entry entry, String proposed) {
		return entry.department().isEmpty() ? proposed : entry.category();
	}

	private String department(String category) {
		return this.receivers.of(category).map(this.ticketWords::department).orElse(category);
	}

	private Entry entry(String id) {
		return this.guidance.byId(id).orElseThrow(() -> new StalePressException("Entry " + id + " is gone"));
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST);
	}

}
