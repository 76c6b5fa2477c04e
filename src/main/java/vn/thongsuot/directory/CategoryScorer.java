package vn.thongsuot.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.thongsuot.search.Vietnamese;

/** Weighs how much a text speaks for one category. */
class CategoryScorer {

	/** Folded. */
	private static final Set<String> EVERYDAY = Set.of("truong hop", "hien truong", "bao nhieu", "bao lau", "bao gio");

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
		boolean[] used = inPhrases(text);
		return this.keywords.stream().mapToDouble((keyword) -> weight(keyword, text, unmarked, used)).sum();
	}

	/** Where a keyword is only a part of a phrase that says nothing of it. */
	private static boolean[] inPhrases(List<Word> text) {
		boolean[] passed = new boolean[text.size()];
		for (int at = 0; at + 1 < passed.length; at++) {
			if (EVERYDAY.contains(Vietnamese.fold(text.get(at).text() + " " + text.get(at + 1).text()))) {
				Arrays.fill(passed, at, at + 2, true);
			}
		}
		return passed;
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
