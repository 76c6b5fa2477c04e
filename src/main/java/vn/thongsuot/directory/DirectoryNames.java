package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import vn.thongsuot.search.Names;

/**
 * The communes, former units, districts and departments that a text names, for the
 * search: {@code xa:14797}, {@code so:SNV}.
 */
class DirectoryNames implements Names {

	private static final int LONGEST_TEXT = 4000;

	private final PlaceNames places;

	private final Supplier<OfficeNames> offices;

	DirectoryNames(PlaceNames places, Supplier<OfficeNames> offices) {
		this.places = places;
		this.offices = offices;
	}

	@Override
	public List<Named> in(String text) {
		List<WordAt> at = WordAt.in(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
		List<Word> words = WordAt.words(at);
		List<Named> found = new ArrayList<>(this.offices.get().in(at, words));
		this.places.in(at, words)
			.stream()
			.map(DirectoryNames::named)
			.filter((place) -> found.stream().noneMatch((name) -> overlap(name, place)))
			.toList()
			.forEach(found::add);
		found.sort(Comparator.comparingInt(Named::from));
		return found;
	}

	private static Named named(Places.Place place) {
		return new Named(place.from(), place.to(), place.communes().stream().map((code) -> "xa:" + code).toList());
	}

	private static boolean overlap(Named one, Named other) {
		return one.from() < other.to() && other.from() < one.to();
	}

}
