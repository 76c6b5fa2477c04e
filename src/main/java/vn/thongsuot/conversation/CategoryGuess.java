package vn.thongsuot.conversation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Guidance;

/**
 * Which categories a text is likely to belong to: the nearest entries of the guidance
 * vote, and so do the keywords that it holds once its marks are restored. Of the entries'
 * own wordings, each left out in turn, 87 of 100 get their category first and 98 among
 * three.
 */
@Component
class CategoryGuess {

	/** What the first keyword says beside the nearest entry. */
	private static final double KEYWORD = .5;

	/** The same without marks: in what was typed, and in what it was taken for. */
	private static final double AS_TYPED = .25;

	private static final double AS_READ = .25;

	/** What entries say beside keywords where none answers. */
	private static final double FAR = .1;

	/** What they say at most where one may answer: less than the first keyword. */
	private static final double DOUBTFUL = .3;

	/**
	 * However many entries of a category are found and do not answer, they say no more
	 * than so many: some have fifty.
	 */
	private static final double MANY = 2;

	/** A nearest entry of this confidence speaks as loud as can be. */
	private static final double NEAR = .6;

	private final Guidance guidance;

	private final Categories categories;

	CategoryGuess(Guidance guidance, Categories categories) {
		this.guidance = guidance;
		this.categories = categories;
	}

	/** Code of the likeliest; that for everything else if nothing speaks for any. */
	String first(String text) {
		return text.isBlank() ? Category.OTHER : first(text, this.guidance.search(text));
	}

	/** The same for a text that was looked up already. */
	String first(String text, Guidance.Result result) {
		Map<String, Double> keywords = keywords(text, result);
		boolean unheardOf = result.certainty() == Guidance.Certainty.NOTHING && keywords.isEmpty();
		return unheardOf ? Category.OTHER
				: likely(result.nearest(), keywords).stream().findFirst().map(Category::code).orElse(Category.OTHER);
	}

	/** All that are likely, the likeliest first. */
	Set<Category> likely(String text) {
		if (text.isBlank()) {
			return Set.of();
		}
		Guidance.Result result = this.guidance.search(text);
		return likely(result.nearest(), keywords(text, result));
	}

	/**
	 * Without marks, keywords are found in what was typed and in what it was taken for:
	 * words that no entry holds are taken for others.
	 */
	private Map<String, Double> keywords(String text, Guidance.Result result) {
		Map<String, Double> votes = new LinkedHashMap<>();
		boolean marked = isMarked(text);
		vote(votes, this.categories.propose(text), marked ? KEYWORD : AS_TYPED);
		if (!marked) {
			vote(votes, this.categories.propose(result.understood()), AS_READ);
		}
		return votes;
	}

	private static void vote(Map<String, Double> votes, List<Category> proposed, double weight) {
		for (int i = 0; i < proposed.size(); i++) {
			votes.merge(proposed.get(i).code(), weight / (i + 1), Double::sum);
		}
	}

	private Set<Category> likely(List<Guidance.Near> nearest, Map<String, Double> keywords) {
		double confidence = nearest.isEmpty() ? 0 : nearest.getFirst().confidence();
		double weight = (confidence >= NEAR) ? 1 : Math.clamp(2 * confidence, FAR, DOUBTFUL);
		Map<String, Double> votes = new LinkedHashMap<>(keywords);
		Map<String, Double> entries = together(nearest);
		if (weight < 1) {
			entries.replaceAll((category, vote) -> Math.min(vote, MANY));
		}
		entries.forEach((category, vote) -> votes.merge(category, weight * vote, Double::sum));
		return byVotes(votes);
	}

	private static Map<String, Double> together(List<Guidance.Near> nearest) {
		Map<String, Double> votes = new LinkedHashMap<>();
		nearest.forEach((near) -> votes.merge(near.entry().category(), vote(near), Double::sum));
		return votes;
	}

	/** Ten far ones together say less than a near one. */
	private static double vote(Guidance.Near near) {
		return Math.pow(near.share(), 3);
	}

	private Set<Category> byVotes(Map<String, Double> votes) {
		return votes.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.map((vote) -> this.categories.byCode(vote.getKey()))
			.flatMap(Optional::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Words with marks say what is meant; written-out short forms would outweigh them.
	 */
	private static boolean isMarked(String text) {
		return text.codePoints().anyMatch((letter) -> letter > 0x7f && Character.isLetter(letter));
	}

}
