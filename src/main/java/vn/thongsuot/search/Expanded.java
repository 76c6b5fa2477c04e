package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a document, short forms written out.
 *
 * @param running in the order of the text
 * @param beside the short forms themselves, and what doubtful ones may stand for
 * @param restored whether it was typed without marks, and these are the words that it was
 * taken for
 */
record Expanded(List<Written> running, List<Written> beside, boolean restored) {

	static Expanded of(String text, Abbreviations abbreviations) {
		return of(Tokens.of(text), abbreviations);
	}

	static Expanded of(List<Token> tokens, Abbreviations abbreviations) {
		Expanded expanded = new Expanded(new ArrayList<>(tokens.size()), new ArrayList<>(), false);
		for (int at = 0; at < tokens.size();) {
			at += expanded.take(tokens, at, abbreviations);
		}
		return expanded;
	}

	/**
	 * The words for which a text without marks was taken; they stand for nothing else.
	 */
	static Expanded read(List<String> words) {
		return new Expanded(words.stream().map(Written::of).toList(), List.of(), true);
	}

	/** The running words. */
	List<String> words() {
		List<String> words = new ArrayList<>(this.running.size());
		this.running.forEach((word) -> words.add(word.word()));
		return words;
	}

	/**
	 * The runs of words for a column; of what may also be meant, in no order, there are
	 * no pairs.
	 */
	List<List<Written>> runs(Column column) {
		return (column.pairs || this.beside.isEmpty()) ? List.of(this.running) : List.of(this.running, this.beside);
	}

	private int take(List<Token> tokens, int at, Abbreviations abbreviations) {
		if (tokens.get(at).looksAbbreviated()) {
			for (int count = abbreviated(tokens, at); count > 0; count--) {
				List<Token> span = tokens.subList(at, at + count);
				List<List<String>> senses = abbreviations.expansions(span);
				if (!senses.isEmpty()) {
					add(span, senses);
					return count;
				}
			}
		}
		this.running.add(tokens.get(at).written());
		return 1;
	}

	/** How many tokens from there may together be a short form. */
	private static int abbreviated(List<Token> tokens, int at) {
		int most = Math.min(Abbreviations.LONGEST, tokens.size() - at);
		int count = 0;
		while (count < most && tokens.get(at + count).looksAbbreviated()) {
			count++;
		}
		return count;
	}

	private void add(List<Token> span, List<List<String>> senses) {
		List<Written> shortForm = span.stream().map(Token::written).toList();
		if (senses.size() == 1) {
			senses.getFirst().forEach((word) -> this.running.add(Written.of(word)));
			this.beside.addAll(shortForm);
		}
		else {
			this.running.addAll(shortForm);
			senses.forEach((sense) -> sense.forEach((word) -> this.beside.add(Written.of(word))));
		}
	}

}
