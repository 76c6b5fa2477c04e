package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thongsuot.search.Slip;

/** All names of communes, by what their spellings share. */
class UnitNames {

	/** Shorter names are too near to too many words. */
	private static final int SHORTEST_WITH_SLIP = 6;

	private final Map<String, List<UnitName>> byKey = new HashMap<>();

	private final Map<String, List<Commune>> byDistrict = new HashMap<>();

	private final Set<String> cities = new HashSet<>();

	private final NameLengths lengths = new NameLengths();

	private int longest;

	UnitNames(Collection<Commune> communes, Collection<FormerCommune> formers) {
		Map<String, Set<String>> districts = new HashMap<>();
		Map<String, Commune> byCode = communes.stream().collect(Collectors.toMap(Commune::code, (each) -> each));
		for (FormerCommune former : formers) {
			String district = district(former.district());
			former.successors()
				.forEach((code) -> districts.computeIfAbsent(code, (c) -> new HashSet<>()).add(district));
		}
		communes.forEach((commune) -> add(new UnitName(Word.in(commune.name()), commune.type(), commune, null,
				districts.getOrDefault(commune.code(), Set.of()))));
		for (FormerCommune former : formers) {
			Set<String> district = Set.of(district(former.district()));
			former.successors()
				.forEach((code) -> add(new UnitName(Word.in(former.name()), former.type(),
						Objects.requireNonNull(byCode.get(code)), former, district)));
		}
		communes.forEach((commune) -> districts.getOrDefault(commune.code(), Set.of())
			.forEach((district) -> this.byDistrict.computeIfAbsent(district, (d) -> new ArrayList<>()).add(commune)));
		this.byDistrict.keySet().forEach((district) -> this.lengths.add(List.of(district.split(" "))));
	}

	private void add(UnitName name) {
		this.byKey.computeIfAbsent(name.key(), (key) -> new ArrayList<>()).add(name);
		this.lengths.add(name.words().stream().map(Word::key).toList());
		this.longest = Math.max(this.longest, name.words().size());
	}

	/** The key of a district's name without its title. */
	private String district(String fullName) {
		List<Word> words = Word.in(fullName);
		String key = Word.key(words.subList(UnitWords.districtTitleAt(words, 0), words.size()));
		if (UnitWords.cityTitleAt(words, 0) > 0) {
			this.cities.add(key);
		}
		return key;
	}

	/** How long the names are, of communes and districts, by their first words. */
	NameLengths lengths() {
		return this.lengths;
	}

	/** Words in the longest name. */
	int longest() {
		return this.longest;
	}

	/** The names whose spellings these words could be. */
	List<UnitName> alike(List<Word> words) {
		return alike(Word.key(words));
	}

	/** The names of that key. */
	List<UnitName> alike(String key) {
		return this.byKey.getOrDefault(key, List.of());
	}

	/** The names that are one slip away. */
	List<UnitName> oneSlipFrom(List<Word> words) {
		String typed = Word.folded(words);
		return this.byKey.values()
			.stream()
			.flatMap(List::stream)
			.filter((name) -> name.folded().length() >= SHORTEST_WITH_SLIP)
			.filter((name) -> Slip.atMostOne(typed, name.folded()))
			.toList();
	}

	/** Whether a district, now dissolved, has that key. */
	boolean isDistrict(String key) {
		return this.byDistrict.containsKey(key);
	}

	/** Whether it was a city; the province's name is often that of its city. */
	boolean isCity(String key) {
		return this.cities.contains(key);
	}

	/** The communes that lie where a district was. */
	List<Commune> inDistrict(String key) {
		return this.byDistrict.getOrDefault(key, List.of());
	}

}
