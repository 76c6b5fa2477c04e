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
 * own wordings, each left out in turn, 89 of 100 get their category first and 97 among
 * three.
 */
@Component
class CategoryGuess {

	/** What the first keyword says beside the nearest entry. */
	private static final double KEYWORD = .5;

	/** What entries say beside keywords where none answers. */
	private static final double FAR = .1;

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
		List<Category> proposed = proposed(text, result);
		boolean unheardOf = result.certainty() == Guidance.Certainty.NOTHING && proposed.isEmpty();
		return unheardOf ? Category.OTHER
				: likely(text, proposed, result).stream().findFirst().map(Category::code).orElse(Category.OTHER);
	}

	/** All that are likely, the likeliest first. */
	Set<Category> likely(String text) {
		if (text.isBlank()) {
			return Set.of();
		}
		Guidance.Result result = this.guidance.search(text);
		return likely(text, proposed(text, result), result);
	}

	private List<Category> proposed(String text, Guidance.Result result) {
		return this.categories.propose(isMarked(text) ? text : result.understood());
	}

	private Set<Category> likely(String text, List<Category> proposed, Guidance.Result result) {
		double weight = (result.certainty() == Guidance.Certainty.NOTHING) ? FAR : 1;
		Map<String, Double> votes = new LinkedHashMap<>();
		this.guidance.near(text)
			.forEach((near) -> votes.merge(near.entry().category(), weight * vote(near), Double::sum));
		for (int i = 0; i < proposed.size(); i++) {
			votes.merge(proposed.get(i).code(), KEYWORD / (i + 1), Double::sum);
		}
		return byVotes(votes);
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
