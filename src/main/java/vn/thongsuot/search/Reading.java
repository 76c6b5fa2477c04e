package vn.thongsuot.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question as we read it.
 *
 * @param typed its words as they were typed
 * @param words what they were taken for, in order
 */
record Reading(List<Token> typed, List<Lattice.Edge> words) {

	/**
	 * Whether anything was taken for another word; written-out short forms do not count.
	 */
	boolean isCorrected() {
		return this.words.stream().anyMatch((word) -> word.origin() == Lattice.Origin.RESTORED);
	}

	/** Whether any word of it says something about a matter. */
	boolean saysSomething() {
		return this.words.stream()
			.map(Lattice.Edge::word)
			.anyMatch((word) -> word.length() > 1 && Character.isLetter(word.charAt(0))
					&& QuestionWords.weight(word) == 1);
	}

	/** The words with their marks, as a person would read them. */
	String text() {
		return this.words.stream().map(this::shown).collect(Collectors.joining(" "));
	}

	private String shown(Lattice.Edge word) {
		return (word.origin() == Lattice.Origin.TYPED) ? this.typed.get(word.token()).typed() : word.word();
	}

}
