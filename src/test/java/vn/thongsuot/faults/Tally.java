package vn.thongsuot.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thongsuot.sandbox.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what people did with what people see. */
final class Tally {

	private static final String MARK = "(gửi lại)";

	/** Stands in what is shown on a command, which is no card. */
	private static final String COURSE = "Cơ quan trả lời:";

	private static final Pattern NUMBER = Pattern.compile("Phiếu (#\\w+)");

	private static final Pattern ABOUT_ONE = Pattern.compile("Phiếu #\\w+|(mã|đáp) k\\w+");

	private final List<String> lost = new ArrayList<>();

	private final List<String> doubled = new ArrayList<>();

	private final List<String> misplaced = new ArrayList<>();

	private final int questions;

	private int cards;

	private int answers;

	private int marked;

	private Tally(Town town) {
		List<Town.Filed> filed = List.copyOf(town.filed);
		this.questions = filed.size();
		filed.forEach((question) -> count(town, question));
		town.screens().forEach(this::count);
	}

	static Tally of(Town town) {
		return new Tally(town);
	}

	int marked() {
		return this.marked;
	}

	/** Nothing is lost, nothing is there twice without a mark, all in its chat. */
	void isClean() {
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

	private void count(Town town, Town.Filed question) {
		Screen officer = town.officers.get(question.officer());
		List<Message> cards = cards(town, question.id());
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
		List<Message> receipts = receipts(officer, number.group(1));
		List<Message> answers = holding(officer, "đáp " + question.id(), "trả lời");
		once(receipts, "receipt of " + question.id());
		this.answers += once(answers, "answer to " + question.id()) ? 1 : 0;
		inOrder(question.id(), receipts, answers);
		elsewhere(town, officer, question.id());
	}

	private void inOrder(String id, List<Message> receipts, List<Message> answers) {
		boolean kept = receipts.isEmpty() || answers.isEmpty() || receipts.getLast().id() < answers.getFirst().id();
		if (!kept) {
			this.misplaced.add("the answer to " + id + " came before its receipt");
		}
	}

	private void elsewhere(Town town, Screen officer, String id) {
		for (Screen other : town.officers) {
			if (other.chat() != officer.chat() && !holding(other, id, "").isEmpty()) {
				this.misplaced.add(id + " is on another phone");
			}
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
		long repeats = messages.stream().filter(Tally::isRepeat).count();
		if (messages.isEmpty()) {
			this.lost.add(what);
		}
		if (repeats > 1 || messages.size() - repeats > 1) {
			this.doubled.add(what + " x" + messages.size() + " (" + repeats + " marked)");
		}
		return !messages.isEmpty();
	}

	/** Anything at all about one ticket that is there twice without a mark. */
	private void count(Screen screen) {
		Map<String, Integer> unmarked = new HashMap<>();
		for (Message message : screen.fromBot()) {
			if (isRepeat(message)) {
				this.marked++;
			}
			else if (ABOUT_ONE.matcher(message.text()).find()) {
				unmarked.merge(message.text(), 1, Integer::sum);
			}
		}
		unmarked.forEach((text, times) -> {
			if (times > 1) {
				this.doubled.add("in chat " + screen.chat() + " x" + times + ": " + text);
			}
		});
	}

	private static boolean isRepeat(Message message) {
		return message.text().startsWith(MARK);
	}

	/**
	 * In each group once: what was left behind in an old one appears anew when it
	 * changes.
	 */
	private List<Message> cards(Town town, String id) {
		List<Message> all = new ArrayList<>();
		for (Screen group : town.groups()) {
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

	private static List<Message> receipts(Screen officer, String number) {
		Pattern whole = Pattern.compile(Pattern.quote(number) + "(?!\\w)");
		return officer.fromBot()
			.stream()
			.filter((message) -> message.text().contains("Đã gửi tới") && whole.matcher(message.text()).find())
			.toList();
	}

	private static List<Message> holding(Screen screen, String words, String more) {
		return screen.fromBot()
			.stream()
			.filter((message) -> message.text().contains(words) && message.text().contains(more))
			.toList();
	}

}
