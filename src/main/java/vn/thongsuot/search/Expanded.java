package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a document, short forms written out.
 *
 * @param running in the order of the text
 * @param beside the short forms themselves, and what doubtful ones may stand for
 */
record Expanded(List<String> running, List<String> beside) {

	static Expanded of(String text, Abbreviations abbreviations) {
		return of(Tokens.of(text), abbreviations);
	}

	static Expanded of(List<Token> tokens, Abbreviations abbreviations) {
		Expanded expanded = new Expanded(new ArrayList<>(tokens.size()), new ArrayList<>());
		for (int at = 0; at < tokens.size();) {
			at += expanded.take(tokens, at, abbreviations);
		}
		return expanded;
	}

	private int take(List<Token> tokens, int at, Abbreviations abbreviations) {
		for (int count = abbreviated(tokens, at); count > 0; count--) {
			List<Token> span = tokens.subList(at, at + count);
			List<List<String>> senses = abbreviations.expansions(span);
			if (!senses.isEmpty()) {
				add(span, senses);
				return count;
			}
		}
		this.running.add(tokens.get(at).word());
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
		List<String> shortForm = span.stream().map(Token::word).toList();
		boolean certain = senses.size() == 1;
		this.running.addAll(certain ? senses.getFirst() : shortForm);
		if (certain) {
			this.beside.addAll(shortForm);
		}
		else {
			senses.forEach(this.beside::addAll);
		}
	}

}
