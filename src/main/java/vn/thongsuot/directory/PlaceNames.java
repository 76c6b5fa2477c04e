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
		NameLengths lengths = this.names.lengths();
		int length = lengths.longest(words, from);
		while (length > 0 && !isName(text.subList(from, from + length), words, from)) {
			length = lengths.longestBelow(length, words, from);
		}
		return length;
	}

	private boolean isName(List<WordAt> part, List<Word> words, int from) {
		List<Word> name = words.subList(from, from + part.size());
		String key = Word.key(name);
		return this.names.isDistrict(key) && isBehindDistrictTitle(words, from)
				|| isCommune(part, nearest(name, this.names.alike(key)), words, from);
	}

	private static boolean isCommune(List<WordAt> part, Likeness nearest, List<Word> words, int from) {
		boolean plain = nearest == Likeness.SAME && part.size() > 1 && part.stream().allMatch(WordAt::isCapitalised);
		return plain || nearest != Likeness.MARKS_DIFFER && UnitWords.typesBefore(words, from) != null;
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
