package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A question as we read it.
 *
 * @param typed its words as they were typed
 * @param words what they were taken for, in order
 */
record Reading(List<Token> typed, List<Lattice.Edge> words) {

	/** In syllables. */
	private static final int LONGEST_TOPIC = 4;

	/** Each word taken for itself. */
	static Reading asTyped(String question) {
		List<Token> tokens = Tokens.of(question, Reader.LIMIT);
		Lattice lattice = new Lattice(tokens);
		for (int at = 0; at < tokens.size(); at++) {
			lattice.add(at, tokens.get(at).word(), 0, Lattice.Origin.TYPED);
		}
		return new Reading(tokens,
				IntStream.range(0, tokens.size()).boxed().flatMap((at) -> lattice.from(at).stream()).toList());
	}

	/** Whether anything was taken for other words. */
	boolean isCorrected() {
		return this.words.stream().anyMatch((word) -> word.origin() != Lattice.Origin.TYPED);
	}

	/** What a token was taken for. */
	List<String> read(int token) {
		return this.words.stream().filter((word) -> word.token() == token).map(Lattice.Edge::word).toList();
	}

	/** The same with a short form in this sense. */
	Reading in(Reader.Sense sense) {
		List<Lattice.Edge> read = new ArrayList<>();
		for (Lattice.Edge word : this.words) {
			if (word.token() != sense.token()) {
				read.add(word);
			}
			else if (word.from() == Lattice.node(sense.token())) {
				sense.words().forEach((each) -> read.add(word.to(each)));
			}
		}
		return new Reading(this.typed, read);
	}

	/** Whether any word of it says something about a matter. */
	boolean saysSomething() {
		return this.words.stream()
			.map(Lattice.Edge::word)
			.anyMatch((word) -> word.length() > 1 && Character.isLetter(word.charAt(0))
					&& QuestionWords.weight(word) == 1);
	}

	/** Whether it is no more than a name of a matter: a few words, none of which asks. */
	boolean isTopic() {
		return this.words.size() <= LONGEST_TOPIC
				&& this.words.stream().allMatch((word) -> QuestionWords.weight(word.word()) == 1);
	}

	/** Whether most of what was typed was taken for a slip, so that nothing is sure. */
	boolean isGuess() {
		long guessed = IntStream.range(0, this.typed.size()).filter(this::isSlip).count();
		return guessed * 2 > this.typed.size();
	}

	private boolean isSlip(int at) {
		List<Lattice.Edge> read = this.words.stream().filter((word) -> word.token() == at).toList();
		String keys = read.stream().map((word) -> Keys.of(word.word())).collect(Collectors.joining());
		Token token = this.typed.get(at);
		return read.stream().anyMatch((word) -> word.origin() == Lattice.Origin.RESTORED) && !keys.equals(token.key())
				&& Keystrokes.decode(token.word()).isEmpty();
	}

	/**
	 * The words with their marks, as a person would read them.
	 * @param names what stood before the token of that number, and was not read
	 */
	String text(Map<Integer, String> names) {
		StringJoiner text = new StringJoiner(" ");
		int next = 0;
		for (Lattice.Edge word : this.words) {
			for (; next <= word.token(); next++) {
				add(names.get(next), text);
			}
			text.add(shown(word));
		}
		add(names.get(this.typed.size()), text);
		return text.toString();
	}

	private static void add(@Nullable String name, StringJoiner text) {
		if (name != null) {
			text.add(name);
		}
	}

	private String shown(Lattice.Edge word) {
		return (word.origin() == Lattice.Origin.TYPED) ? this.typed.get(word.token()).typed() : word.word();
	}

}
