package vn.thongsuot.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thongsuot.sandbox.Message;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what people did with what people see. Whether something is there twice is told
 * by what was said when it was sent: revised copies may differ.
 */
final class Tally {

	/** Stands in what is shown on a command, which is no card. */
	private static final String COURSE = "Cơ quan trả lời:";

	private static final Pattern NUMBER = Pattern.compile("Phiếu (#\\w+)");

	private final List<String> lost = new ArrayList<>();

	private final List<String> doubled = new ArrayList<>();

	private final List<String> repeatedOften = new ArrayList<>();

	private final List<String> misplaced = new ArrayList<>();

	private final List<Screen> officers;

	private final List<Screen> groups;

	private final FirstWords words;

	private final int questions;

	private int cards;

	private int answers;

	private final int marked;

	Tally(List<Town.Filed> filed, List<Screen> officers, List<Screen> groups, FirstWords words) {
		this.officers = officers;
		this.groups = groups;
		this.words = words;
		this.questions = filed.size();
		filed.forEach(this::count);
		SaidOnce said = new SaidOnce(words);
		officers.forEach(said::count);
		groups.forEach(said::count);
		this.doubled.addAll(said.doubled());
		this.marked = said.marked();
	}

	static Tally of(Town town) {
		return new Tally(List.copyOf(town.filed), town.officers, town.groups(), town.words);
	}

	/** Of that question alone. */
	static Tally of(Town town, String id) {
		List<Town.Filed> one = List.copyOf(town.filed).stream().filter((question) -> question.id().equals(id)).toList();
		return new Tally(one, town.officers, town.groups(), town.words);
	}

	int marked() {
		return this.marked;
	}

	/** Whether nothing is missing any more. */
	boolean isComplete() {
		return this.lost.isEmpty();
	}

	/**
	 * Nothing is lost, nothing is there twice without a mark, nothing was repeated more
	 * than once, all in its chat.
	 */
	void isClean() {
		isCleanAfterManyDeaths();
		assertThat(this.repeatedOften).as("repeated more than once").isEmpty();
	}

	/**
	 * The same for a product that has died while it repeated: since a lost answer is
	 * worse, such a message is repeated again, each time with the mark.
	 */
	void isCleanAfterManyDeaths() {
		assertThat(this.lost).as("lost").isEmpty();
		assertThat(this.doubled).as("doubled without a mark").isEmpty();
		assertThat(this.misplaced).as("in the wrong chat, or out of order").isEmpty();
	}

	@Override
	public String toString() {
		return "filed %d | cards %d | answered %d | repeated marked %d | lost %d | doubled unmarked %d | misplaced %d"
			.formatted(this.questions, this.cards, this.answers, this.marked, this.lost.size(), this.doubled.size(),
					this.misplaced.size());
	}

	private void count(Town.Filed question) {
		Screen officer = this.officers.get(question.officer());
		List<Message> cards = cards(question.id());
		if (cards.isEmpty()) {
			this.lost.add("card of " + question.id());
			return;
		}
		this.cards++;
		Matcher number = NUMBER.matcher(cards.getFirst().text());
		if (!number.find()) {
			this.misplaced.add("a card without a number: " + question.id());
			return;
		}
		once(summaries(officer, question.id()), "summary of " + question.id());
		List<Message> receipts = receipts(officer, number.group(1));
		List<Message> answers = holding(officer, "đáp " + question.id(), "trả lời");
		once(receipts, "receipt of " + question.id());
		this.answers += once(answers, "answer to " + question.id()) ? 1 : 0;
		inOrder(question.id(), receipts, answers);
		elsewhere(officer, question.id());
		told(question.id(), number.group(1), cards);
	}

	private void inOrder(String id, List<Message> receipts, List<Message> answers) {
		boolean kept = receipts.isEmpty() || answers.isEmpty() || receipts.getLast().id() < answers.getFirst().id();
		if (!kept) {
			this.misplaced.add("the answer to " + id + " came before its receipt");
		}
	}

	private void elsewhere(Screen officer, String id) {
		for (Screen other : this.officers) {
			if (other.chat() != officer.chat() && !holding(other, id, "").isEmpty()) {
				this.misplaced.add(id + " is on another phone");
			}
		}
	}

	/** The group has been told on the card and under the reply how it ended. */
	private void told(String id, String number, List<Message> cards) {
		if (cards.stream().noneMatch((card) -> card.text().contains("Đã trả lời lúc"))) {
			this.lost.add("the card of " + id + " does not say that it is answered");
		}
		if (inGroups(wholeNumber(number), "đã tới máy").isEmpty()) {
			this.lost.add("the group was not told that the answer to " + id + " arrived");
		}
	}

	/** The number of a card's ticket. */
	static String number(Message card) {
		Matcher number = NUMBER.matcher(card.text());
		assertThat(number.find()).as("a number").isTrue();
		return number.group(1);
	}

	/** At least one message, of which one at most is without a mark, and one with. */
	private boolean once(List<Message> messages, String what) {
		long repeats = messages.stream().filter(SaidOnce::isRepeat).count();
		if (messages.isEmpty()) {
			this.lost.add(what);
		}
		if (messages.size() - repeats > 1) {
			this.doubled.add(what + " x" + messages.size() + " (" + repeats + " marked)");
		}
		if (repeats > 1) {
			this.repeatedOften.add(what + ", " + repeats + " times");
		}
		return !messages.isEmpty();
	}

	/**
	 * In each group once: what was left behind in an old one appears anew when it
	 * changes.
	 */
	private List<Message> cards(String id) {
		List<Message> all = new ArrayList<>();
		for (Screen group : this.groups) {
			List<Message> here = holding(group, "mã " + id, "Phiếu #").stream()
				.filter((message) -> !message.text().contains(COURSE))
				.toList();
			if (!here.isEmpty()) {
				once(here, "card of " + id);
			}
			all.addAll(here);
		}
		return all;
	}

	private List<Message> summaries(Screen officer, String id) {
		Pattern whole = Pattern.compile("mã " + id + "(?!\\w)");
		return officer.fromBot().stream().filter((message) -> {
			String first = this.words.of(message);
			return first.contains("Lĩnh vực") && whole.matcher(first).find();
		}).toList();
	}

	/** That a question is with a group, or waits for one. */
	static boolean isReceipt(Message message) {
		return message.text().contains("Đã gửi tới") || message.text().contains("Phiếu đã lưu, nhưng");
	}

	private static List<Message> receipts(Screen officer, String number) {
		Pattern whole = wholeNumber(number);
		return officer.fromBot()
			.stream()
			.filter((message) -> isReceipt(message) && whole.matcher(message.text()).find())
			.toList();
	}

	private List<Message> inGroups(Pattern number, String words) {
		return this.groups.stream()
			.flatMap((group) -> group.fromBot().stream())
			.filter((message) -> message.text().contains(words) && number.matcher(message.text()).find())
			.toList();
	}

	private static Pattern wholeNumber(String number) {
		return Pattern.compile(Pattern.quote(number) + "(?!\\w)");
	}

	private static List<Message> holding(Screen screen, String words, String more) {
		Pattern whole = Pattern.compile(Pattern.quote(words) + "(?!\\w)");
		return screen.fromBot()
			.stream()
			.filter((message) -> whole.matcher(message.text()).find() && message.text().contains(more))
			.toList();
	}

}
