package vn.thongsuot.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The categories that the directory's files name. */
class CsvCategories implements Categories {

	private static final int LONGEST_TEXT = 4000;

	private static final int MOST_PROPOSED = 4;

	/** What says less than this part of the best is no proposal. */
	private static final double NOISE = 0.34;

	/** Fewer marked words than this mean that somebody types without marks. */
	private static final double MARKED_PART = 0.2;

	private final List<Category> categories;

	private final List<CategoryScorer> scorers;

	CsvCategories(List<Category> categories) {
		this.categories = categories;
		this.scorers = this.categories.stream()
			.filter((category) -> !category.code().equals(Category.OTHER))
			.map(CategoryScorer::new)
			.toList();
	}

	@Override
	public List<Category> all() {
		return this.categories;
	}

	@Override
	public Optional<Category> byCode(String code) {
		return this.categories.stream().filter((category) -> category.code().equals(code)).findFirst();
	}

	@Override
	public List<Category> propose(String text) {
		List<Word> words = Word.in(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
		boolean unmarked = words.stream().filter((word) -> !word.isUnmarked()).count() < words.size() * MARKED_PART;
		List<Proposal> proposals = this.scorers.stream()
			.map((scorer) -> new Proposal(scorer.category(), scorer.score(words, unmarked)))
			.sorted(Comparator.comparingDouble(Proposal::score).reversed())
			.toList();
		double best = proposals.isEmpty() ? 0 : proposals.getFirst().score();
		return proposals.stream()
			.filter((proposal) -> proposal.score() > 0 && proposal.score() >= best * NOISE)
			.limit(MOST_PROPOSED)
			.map(Proposal::category)
			.toList();
	}

	private record Proposal(Category category, double score) {
	}

}
