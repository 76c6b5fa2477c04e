package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the names of communes and districts: behind a title in any spelling, without one
 * only in capitals and with all marks, for many are everyday words.
 */
class PlaceNames implements Places {

	private final UnitNames names;

	PlaceNames(UnitNames names) {
		this.names = names;
	}

	static PlaceNames of(Reference reference) {
		return new PlaceNames(new UnitNames(reference.communes(), reference.formerCommunes()));
	}

	@Override
	public List<Place> in(String text) {
		List<WordAt> words = WordAt.in(text);
		return in(words, WordAt.words(words));
	}

	List<Place> in(List<WordAt> text, List<Word> words) {
		List<Place> found = new ArrayList<>();
		int at = 0;
		while (at < text.size()) {
			int longest = longest(text, words, at);
			if (longest > 0) {
				found.add(place(text, words, at, at + longest));
			}
			at += Math.max(1, longest);
		}
		return found;
	}

	private Place place(List<WordAt> text, List<Word> words, int from, int to) {
		Set<CommuneType> types = UnitWords.typesBefore(words, from);
		return new Place(text.get(from).from(), text.get(to - 1).to(),
				types != null || isBehindDistrictTitle(words, from), isCommune(text.subList(from, to), words, from),
				communes(words.subList(from, to), types));
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
		return this.names.isDistrict(Word.key(name)) && isBehindDistrictTitle(words, from)
				|| isCommune(part, words, from);
	}

	private boolean isCommune(List<WordAt> part, List<Word> words, int from) {
		List<Word> name = words.subList(from, from + part.size());
		Likeness nearest = nearest(name, this.names.alike(name));
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

	private List<String> communes(List<Word> name, @Nullable Set<CommuneType> types) {
		List<UnitName> alike = this.names.alike(name);
		Mention mention = new Mention(0, name.size(), types, Likeness.SAME, alike);
		return Optional.of(mention)
			.map(Mention::fitting)
			.orElse(alike)
			.stream()
			.map((unit) -> unit.commune().code())
			.distinct()
			.toList();
	}

}
