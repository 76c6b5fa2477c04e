package vn.thongsuot.directory;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The communes that the directory's files name. */
class CsvCommunes implements Communes {

	private final List<Commune> communes;

	private final Map<String, Commune> byCode;

	private final CommuneFinder finder;

	private final Map<String, String> areas;

	CsvCommunes(Reference reference, Labels labels) {
		this.communes = reference.communes();
		this.byCode = this.communes.stream().collect(Collectors.toMap(Commune::code, Function.identity()));
		this.finder = new CommuneFinder(new UnitNames(this.communes, reference.formerCommunes()), labels::of);
		this.areas = areas(reference.formerCommunes());
	}

	private static Map<String, String> areas(List<FormerCommune> former) {
		Map<String, List<String>> districts = former.stream()
			.flatMap((unit) -> unit.successors().stream().map((code) -> Map.entry(code, unit.district())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return districts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> mostFrequent(entry.getValue())));
	}

	private static String mostFrequent(List<String> districts) {
		return districts.stream()
			.max(Comparator.comparing((String district) -> Collections.frequency(districts, district))
				.thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
	}

	@Override
	public List<Commune> all() {
		return this.communes;
	}

	@Override
	public Optional<Commune> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	@Override
	public String area(String code) {
		return this.areas.getOrDefault(code, "");
	}

	@Override
	public CommuneMatch find(String typed) {
		return this.finder.find(typed);
	}

}
