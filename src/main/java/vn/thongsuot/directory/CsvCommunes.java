package vn.thongsuot.directory;

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

	CsvCommunes(Reference reference, Labels labels) {
		this.communes = reference.communes();
		this.byCode = this.communes.stream().collect(Collectors.toMap(Commune::code, Function.identity()));
		this.finder = new CommuneFinder(new UnitNames(this.communes, reference.formerCommunes()), labels::of);
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
	public CommuneMatch find(String typed) {
		return this.finder.find(typed);
	}

}
