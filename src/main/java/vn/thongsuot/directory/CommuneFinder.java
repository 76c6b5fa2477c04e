package vn.thongsuot.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thongsuot.directory.CommuneMatch.Ambiguous;
import vn.thongsuot.directory.CommuneMatch.Choice;
import vn.thongsuot.directory.CommuneMatch.Found;
import vn.thongsuot.directory.CommuneMatch.Unknown;

/**
 * Finds the commune that a text names: as typed, then as typed with the keyboard off,
 * then with one slip. Names that are equally near are never chosen between.
 */
class CommuneFinder {

	private static final int LONGEST_TEXT = 300;

	private static final int MOST_CHOICES = 12;

	private final UnitNames names;

	private final Function<UnitName, String> label;

	CommuneFinder(UnitNames names, Function<UnitName, String> label) {
		this.names = names;
		this.label = label;
	}

	CommuneMatch find(String typed) {
		List<Word> words = Word.in(typed.substring(0, Math.min(typed.length(), LONGEST_TEXT)));
		Reading asTyped = new Reading(words, this.names);
		Reading decoded = new Reading(words.stream().map(Word::decoded).toList(), this.names);
		return Stream.<Optional<CommuneMatch>>of(named(asTyped), named(decoded), slipped(asTyped), slipped(decoded))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> district(asTyped));
	}

	private Optional<CommuneMatch> named(Reading reading) {
		List<Mention> mentions = reading.mentions();
		List<Mention> titled = mentions.stream().filter(Mention::isTitled).toList();
		List<Mention> trusted = titled.isEmpty() ? mentions.stream().filter((each) -> isPlain(each, reading)).toList()
				: titled;
		return conclude(trusted, reading);
	}

	/** Without a title only what is surely meant as a name counts. */
	private static boolean isPlain(Mention mention, Reading reading) {
		return reading.isAll(mention) || mention.length() > 1 && mention.likeness() != Likeness.MARKS_DIFFER;
	}

	private Optional<CommuneMatch> slipped(Reading reading) {
		return conclude(reading.slips(), reading);
	}

	private Optional<CommuneMatch> conclude(List<Mention> mentions, Reading reading) {
		List<Mention> longest = mentions.stream()
			.filter((each) -> mentions.stream().noneMatch(each::isInside))
			.toList();
		List<UnitName> all = longest.stream().flatMap((each) -> each.fitting().stream()).toList();
		if (all.isEmpty()) {
			return Optional.empty();
		}
		Set<String> districts = reading.districts();
		List<UnitName> located = districts.isEmpty() ? besideDistrict(longest, reading) : in(districts, all);
		boolean doubtful = !districts.isEmpty() || longest.stream().anyMatch(this::mayBeCity);
		return Optional.of((located.isEmpty() && doubtful) ? ask(all) : decide(located.isEmpty() ? all : located));
	}

	/** Whether a name of the past without a title may just as well be the city. */
	private boolean mayBeCity(Mention mention) {
		return !mention.isTitled()
				&& mention.names().stream().allMatch((name) -> name.former() != null && this.names.isCity(name.key()));
	}

	private static List<UnitName> besideDistrict(List<Mention> mentions, Reading reading) {
		return mentions.stream().flatMap((each) -> in(reading.districtsBeside(each), each.fitting()).stream()).toList();
	}

	private static List<UnitName> in(Collection<String> districts, List<UnitName> names) {
		return names.stream().filter((name) -> name.districts().stream().anyMatch(districts::contains)).toList();
	}

	private CommuneMatch decide(List<UnitName> names) {
		List<Commune> communes = names.stream().map(UnitName::commune).distinct().toList();
		return (communes.size() == 1) ? new Found(communes.getFirst()) : ask(names);
	}

	/** Today's names come first, and hide that a commune had the same name before. */
	private CommuneMatch ask(List<UnitName> names) {
		Map<Commune, Choice> choices = new LinkedHashMap<>();
		Stream.concat(names.stream().filter((name) -> name.former() == null), names.stream())
			.forEach((name) -> choices.putIfAbsent(name.commune(), new Choice(name.commune(), this.label.apply(name))));
		return new Ambiguous(choices.values().stream().limit(MOST_CHOICES).toList());
	}

	/** Nothing but a district that is no more: the communes that lie there. */
	private CommuneMatch district(Reading reading) {
		List<Choice> choices = Stream.concat(reading.districts().stream(), reading.districtsBeside(null).stream())
			.flatMap((district) -> this.names.inDistrict(district).stream())
			.distinct()
			.map((commune) -> new Choice(commune, commune.fullName()))
			.limit(MOST_CHOICES)
			.toList();
		return choices.isEmpty() ? new Unknown() : new Ambiguous(choices);
	}

}
