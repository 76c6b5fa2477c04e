package vn.thongsuot.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Weighs how much a text speaks for one category. */
class CategoryScorer {

	private final Category category;

	private final List<Keyword> keywords;

	CategoryScorer(Category category) {
		this.category = category;
		this.keywords = Stream.concat(Stream.of(category.name().split("[,/]")), category.keywords().stream())
			.map(Keyword::of)
			.distinct()
			.sorted((one, other) -> other.words().size() - one.words().size())
			.toList();
	}

	Category category() {
		return this.category;
	}

	/** The sum of its keywords in the text, the longest at each place, each once. */
	double score(List<Word> text, boolean unmarked) {
		boolean[] used = Everyday.phrases(text);
		return this.keywords.stream().mapToDouble((keyword) -> weight(keyword, text, unmarked, used)).sum();
	}

	private static double weight(Keyword keyword, List<Word> text, boolean unmarked, boolean[] used) {
		for (int at = 0; at < text.size(); at++) {
			double weight = used[at] ? 0 : keyword.weightAt(text, at, unmarked);
			if (weight > 0) {
				Arrays.fill(used, at, at + keyword.words().size(), true);
				return weight;
			}
		}
		return 0;
	}

}
