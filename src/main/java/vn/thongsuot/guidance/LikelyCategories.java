package vn.thongsuot.guidance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.search.Found;
import vn.thongsuot.search.TextIndex;

/**
 * Proposes the category of a question: where the guidance lies that is most like it, then
 * what its words speak for.
 */
public final class LikelyCategories {

	private static final int NEIGHBOURS = 10;

	private static final int MOST = 4;

	/** Below this nothing in the guidance is about the matter. */
	private static final double UNLIKE = .15;

	/** The nearest decide; many that are a little alike do not. */
	private static final int SHARPNESS = 4;

	private final TextIndex<String> index;

	private final Function<String, Optional<Entry>> entries;

	private final Categories categories;

	LikelyCategories(TextIndex<String> index, Function<String, Optional<Entry>> entries, Categories categories) {
		this.index = index;
		this.entries = entries;
		this.categories = categories;
	}

	/** At most four, the most likely first; none if nothing speaks for any. */
	public List<Category> of(String question) {
		List<Category> spokenFor = this.categories.propose(question);
		return Stream.concat(byLikeness(question), spokenFor.stream()).distinct().limit(MOST).toList();
	}

	private Stream<Category> byLikeness(String question) {
		List<Found.Hit<String>> hits = this.index.search(question, NEIGHBOURS).hits();
		if (hits.isEmpty() || hits.getFirst().confidence() < UNLIKE) {
			return Stream.of();
		}
		Map<String, Double> votes = new HashMap<>();
		double best = hits.getFirst().score();
		hits.forEach((hit) -> this.entries.apply(hit.key())
			.ifPresent((entry) -> votes.merge(entry.category(), Math.pow(hit.score() / best, SHARPNESS), Double::sum)));
		return votes.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.flatMap((vote) -> this.categories.byCode(vote.getKey()).stream());
	}

}
