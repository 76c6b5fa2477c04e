package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The weighted terms for which a question searches. */
final class Terms {

	private static final float OTHER_SENSE = .3f;

	private static final float SYNONYM = .3f;

	private static final float AS_TYPED = .3f;

	private final Map<Sought, Float> weights = new HashMap<>();

	private final Set<Sought> said = new HashSet<>();

	static Terms of(Reading reading, List<String> otherSenses) {
		Terms terms = new Terms();
		List<String> words = reading.words().stream().map(Lattice.Edge::word).toList();
		for (Column column : Column.values()) {
			terms.add(column, words, 1);
			terms.said.addAll(column.terms(words));
			for (List<String> other : Synonyms.of(words)) {
				terms.add(column, fresh(other, words), SYNONYM);
			}
			if (!column.pairs) {
				terms.add(column, otherSenses, OTHER_SENSE);
			}
		}
		List<String> typed = unread(reading, words);
		terms.add(Column.ALL_FOLDED, typed, AS_TYPED);
		terms.add(Column.WORDING_FOLDED, typed, AS_TYPED);
		return terms;
	}

	/** Each with its weight. */
	Map<Sought, Float> weights() {
		return this.weights;
	}

	/** Whether the question itself says it, not only another name for what it says. */
	boolean said(Sought term) {
		return this.said.contains(term);
	}

	private void add(Column column, List<String> words, float weight) {
		List<String> said = column.pairs ? Column.pairs(words) : words;
		List<Sought> terms = column.terms(words);
		for (int i = 0; i < terms.size(); i++) {
			float sum = weight * column.weight * QuestionWords.weight(said.get(i));
			this.weights.merge(terms.get(i), sum, Float::sum);
		}
	}

	/** Words of the question weigh no more because another name holds them too. */
	private static List<String> fresh(List<String> other, List<String> words) {
		return other.stream().filter((word) -> !words.contains(word)).toList();
	}

	private static List<String> unread(Reading reading, List<String> words) {
		List<String> keys = words.stream().map(Keys::of).toList();
		List<String> unread = new ArrayList<>(reading.typed().stream().map(Token::key).distinct().toList());
		unread.removeAll(keys);
		return unread;
	}

}
