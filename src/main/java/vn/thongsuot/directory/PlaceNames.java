package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.search.Names.Named;

/**
 * Finds the names of communes and districts: behind a title in any spelling, without one
 * only in capitals and with all marks, for many are everyday words.
 */
class PlaceNames {

	private final UnitNames names;

	PlaceNames(UnitNames names) {
		this.names = names;
	}

	List<Named> in(List<WordAt> text) {
		List<Word> words = WordAt.words(text);
		List<Named> found = new ArrayList<>();
		int at = 0;
		while (at < text.size()) {
			int longest = longest(text, words, at);
			if (longest > 0) {
				List<Word> name = words.subList(at, at + longest);
				found.add(WordAt.named(text.subList(at, at + longest), tags(name, UnitWords.typesBefore(words, at))));
			}
			at += Math.max(1, longest);
		}
		return found;
	}

	private int longest(List<WordAt> text, List<Word> words, int from) {
		if (!this.names.mayBegin(words.get(from).key())) {
			return 0;
		}
		for (int to = Math.min(from + this.names.longest(), words.size()); to > from; to--) {
			if (isName(text.subList(from, to), words, from)) {
				return to - from;
			}
		}
		return 0;
	}

	private boolean isName(List<WordAt> part, List<Word> words, int from) {
		List<Word> name = WordAt.words(part);
		List<UnitName> alike = this.names.alike(name);
		boolean district = this.names.isDistrict(Word.key(name)) && isBehindDistrictTitle(words, from);
		boolean commune = UnitWords.typesBefore(words, from) != null && nearest(name, alike) != Likeness.MARKS_DIFFER;
		boolean plain = part.size() > 1 && part.stream().allMatch(WordAt::isCapitalised)
				&& nearest(name, alike) == Likeness.SAME;
		return district || commune || plain;
	}

	private static Likeness nearest(List<Word> typed, List<UnitName> alike) {
		return alike.stream()
			.map((name) -> Likeness.of(typed, name.words()))
			.min(Likeness::compareTo)
			.orElse(Likeness.MARKS_DIFFER);
	}

	private static boolean isBehindDistrictTitle(List<Word> words, int from) {
		return IntStream.rangeClosed(1, 2)
			.filter((length) -> from >= length)
			.anyMatch((length) -> UnitWords.districtTitleAt(words, from - length) == length
					|| UnitWords.provinceTitleAt(words, from - length) == length);
	}

	private List<String> tags(List<Word> name, @Nullable Set<CommuneType> types) {
		List<UnitName> alike = this.names.alike(name);
		Mention mention = new Mention(0, name.size(), types, Likeness.SAME, alike);
		return Optional.of(mention)
			.map(Mention::fitting)
			.orElse(alike)
			.stream()
			.map((unit) -> "xa:" + unit.commune().code())
			.distinct()
			.toList();
	}

}
