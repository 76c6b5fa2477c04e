package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Categories;
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

	private final Categories categories;

	private final CategoryGuess guess;

	private final QuestionMemory memory;

	private final Drafting drafting;

	private final EntryWords entryWords;

	private final TicketWords ticketWords;

	private final Asked asked;

	Asking(Voice voice, Guidance guidance, Categories categories, CategoryGuess guess, QuestionMemory memory,
			Drafting drafting, EntryWords entryWords, TicketWords ticketWords, Asked asked) {
		this.voice = voice;
		this.guidance = guidance;
		this.categories = categories;
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
		String category = this.guess.first(result);
		long question = this.memory.remember(officer, piece, category);
		this.asked.searched(Sensitive.mask(shortened(piece.text())), result);
		switch (result.certainty()) {
			case SURE -> show(officer, result.entries().getFirst(), question, category);
			case UNSURE -> offer(officer, result, question, category);
			case NOTHING -> this.voice.say(officer, Keyboard.Buttons.column(send(question, category)),
					"conversation.ask.nothing", "department", department(category));
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of("q-show", "q-yes", "q-send");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address officer = incoming.chat();
		long question = Presses.number(press, 0);
		return switch (press.verb()) {
			case "q-show" -> {
				QuestionMemory.Remembered asked = this.memory.recall(officer, question);
				show(officer, entry(Presses.text(press, 1)), question, asked.category());
				yield null;
			}
			case "q-yes" -> {
				QuestionMemory.Remembered asked = this.memory.recall(officer, question);
				ended(Asked.Ending.CONFIRMED, entry(Presses.text(press, 1)).id(), question, asked);
				yield this.voice.label("conversation.ask.thanks");
			}
			default -> {
				QuestionMemory.Remembered asked = this.memory.recall(officer, question);
				ended(Asked.Ending.SENT_ON, null, question, asked);
				this.drafting.begin(officer, asked.piece(), asked.category());
				yield null;
			}
		};
	}

	/** Counted once, without whoever asked, and without the numbers of citizens. */
	private void ended(Asked.Ending ending, @Nullable String entry, long question, QuestionMemory.Remembered asked) {
		if (this.memory.end(question)) {
			this.asked.ended(ending, entry, Sensitive.mask(shortened(asked.piece().text())));
		}
	}

	private void show(Address officer, Entry entry, long question, String category) {
		Keyboard keyboard = Keyboard.Buttons.column(
				this.voice.button("conversation.ask.yes", "q-yes", question, entry.id()).primary(),
				send(question, category));
		this.voice.post(Outgoing.to(officer, this.entryWords.show(entry))
			.with(keyboard)
			.about(Subject.of("entry", entry.id()), "guidance"));
	}

	private void offer(Address officer, Guidance.Result result, long question, String category) {
		List<Button> buttons = new ArrayList<>();
		RichText list = RichText.EMPTY;
		for (Entry entry : result.entries()) {
			int number = buttons.size() + 1;
			list = list
				.then(this.voice.text("conversation.ask.choice", "number", number, "question", entry.question()));
			list = list.then(new RichText("\n"));
			buttons.add(Button.of(TicketWords.start(entry.question()), "q-show", question, entry.id()));
		}
		buttons.add(send(question, category));
		this.voice.say(officer, Keyboard.Buttons.column(buttons.toArray(Button[]::new)), "conversation.ask.unsure",
				"list", list);
	}

	private Button send(long question, String category) {
		return Button.of(this.voice.label("conversation.ask.send", "department", department(category)), "q-send",
				question);
	}

	private String department(String category) {
		return this.categories.byCode(category)
			.map((known) -> this.ticketWords.department(known.department()))
			.orElse(category);
	}

	private Entry entry(String id) {
		return this.guidance.byId(id).orElseThrow(() -> new StalePressException("Entry " + id + " is gone"));
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST);
	}

}
