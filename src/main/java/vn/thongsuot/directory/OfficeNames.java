package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.search.Names.Named;
import vn.thongsuot.search.Syllables;
import vn.thongsuot.search.Vietnamese;

/** Finds the names of departments: in full, short, by code, or by their initials. */
class OfficeNames {

	private static final int SHORTEST_CODE = 3;

	private final Map<String, List<Office>> byKey = new HashMap<>();

	private final NameLengths lengths = new NameLengths();

	OfficeNames(List<Department> departments) {
		departments.forEach((department) -> add(department, List.of(department.code())));
	}

	private OfficeNames(DirectoryNow now) {
		Stream.concat(now.departments().stream(), now.formerNames().stream())
			.forEach((department) -> add(department, now.codesOf(department.code())));
	}

	/**
	 * With the names that they had before, and the codes of what they have taken over.
	 */
	static OfficeNames of(DirectoryNow now) {
		return new OfficeNames(now);
	}

	private void add(Department department, List<String> codes) {
		List<Word> full = Word.in(department.fullName());
		List<Word> brief = full.stream().filter((word) -> !word.text().equals("và")).toList();
		add(full, codes);
		add(brief, codes);
		add(Word.in(department.shortName()), codes);
		add(List.of(full.getFirst(), initials(brief.subList(1, brief.size()))), codes);
		if (isCode(department.code())) {
			add(Word.in(department.code()), codes);
		}
	}

	/** Single words are names only if nothing else is written like them. */
	private static boolean isCode(String code) {
		return code.length() >= SHORTEST_CODE && code.startsWith("S")
				&& !Syllables.isFoldedSyllable(Vietnamese.fold(code));
	}

	private static Word initials(List<Word> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach((word) -> initials.append(word.text().charAt(0)));
		return Word.of(initials.toString().toLowerCase(Locale.ROOT));
	}

	private void add(List<Word> name, List<String> codes) {
		if (name.size() > 1 || codes.stream().anyMatch(OfficeNames::isCode)) {
			List<Office> offices = this.byKey.computeIfAbsent(Word.key(name), (key) -> new ArrayList<>());
			codes.forEach((code) -> offices.add(new Office(name, code)));
			this.lengths.add(name.stream().map(Word::key).toList());
		}
	}

	List<Named> in(List<WordAt> text, List<Word> words) {
		List<Named> found = new ArrayList<>();
		int at = 0;
		while (at < text.size()) {
			Named name = longestAt(text, words, at);
			if (name == null) {
				at++;
			}
			else {
				found.add(name);
				at = after(text, at, name.to());
			}
		}
		return found;
	}

	private @Nullable Named longestAt(List<WordAt> text, List<Word> words, int from) {
		for (int length = this.lengths.longest(words, from); length > 0; length = this.lengths.longestBelow(length,
				words, from)) {
			List<String> tags = tags(words.subList(from, from + length));
			if (!tags.isEmpty()) {
				return WordAt.named(text.subList(from, from + length), tags);
			}
		}
		return null;
	}

	private List<String> tags(List<Word> words) {
		return this.byKey.getOrDefault(Word.key(words), List.of())
			.stream()
			.filter((office) -> Likeness.of(words, office.name()) != Likeness.MARKS_DIFFER)
			.map((office) -> "so:" + office.code())
			.distinct()
			.toList();
	}

	private static int after(List<WordAt> text, int at, int end) {
		int next = at;
		while (next < text.size() && text.get(next).from() < end) {
			next++;
		}
		return next;
	}

	private record Office(List<Word> name, String code) {
	}

}
