package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thongsuot.directory.CommuneMatch.Ambiguous;
import vn.thongsuot.directory.CommuneMatch.Choice;
import vn.thongsuot.directory.CommuneMatch.Found;
import vn.thongsuot.directory.Roster.Kind;
import vn.thongsuot.directory.Roster.Problem;
import vn.thongsuot.directory.RosterColumns.Column;

/** Reads one roster, and notes what is wrong with its lines. */
class RosterReader {

	private static final Set<String> YES = Set.of("co", "x", "yes", "y", "1", "true", "lanh dao", "dung", "la");

	private static final Set<String> NO = Set.of("", "khong", "k", "no", "n", "0", "false", "ko");

	private final Communes communes;

	private final List<Problem> problems = new ArrayList<>();

	private final Set<String> phones = new HashSet<>();

	RosterReader(Communes communes) {
		this.communes = communes;
	}

	List<Problem> problems() {
		return this.problems;
	}

	/** The good lines; none if the file or its columns are wrong. */
	List<Person> read(byte[] bytes) {
		Optional<CsvTable> table = CsvTable.read(bytes);
		if (table.isEmpty()) {
			problem(0, Kind.UNREADABLE, "");
			return List.of();
		}
		if (table.get().lines().isEmpty()) {
			problem(0, Kind.EMPTY, "");
			return List.of();
		}
		RosterColumns columns = RosterColumns.in(table.get().header());
		this.problems.addAll(columns.problems());
		return columns.problems().isEmpty()
				? table.get().lines().stream().flatMap((line) -> person(line, columns).stream()).toList() : List.of();
	}

	private Optional<Person> person(CsvTable.Line line, RosterColumns columns) {
		Optional<String> phone = phone(line.number(), columns.value(line, Column.PHONE));
		Optional<Commune> commune = commune(line.number(), columns.value(line, Column.COMMUNE));
		Optional<Boolean> lead = lead(line.number(), columns.value(line, Column.LEAD));
		return (phone.isPresent() && commune.isPresent() && lead.isPresent())
				? Optional.of(new Person(phone.get(), commune.get().code(), lead.get())) : Optional.empty();
	}

	private Optional<String> phone(int line, String typed) {
		Optional<String> phone = Phone.read(typed);
		if (phone.isEmpty()) {
			problem(line, Kind.PHONE, typed);
		}
		else if (!this.phones.add(phone.get())) {
			problem(line, Kind.PHONE_TWICE, typed);
			return Optional.empty();
		}
		return phone;
	}

	private Optional<Commune> commune(int line, String typed) {
		Optional<Commune> byCode = this.communes.byCode(typed);
		return byCode.isPresent() ? byCode : switch (this.communes.find(typed)) {
			case Found found -> Optional.of(found.commune());
			case Ambiguous ambiguous -> {
				List<String> labels = ambiguous.choices().stream().map(Choice::label).toList();
				this.problems.add(new Problem(line, Kind.COMMUNE_AMBIGUOUS, typed, labels));
				yield Optional.empty();
			}
			case CommuneMatch.Unknown unknown -> {
				problem(line, Kind.COMMUNE_UNKNOWN, typed);
				yield Optional.empty();
			}
		};
	}

	private Optional<Boolean> lead(int line, String typed) {
		String word = Word.folded(Word.in(typed));
		if (!YES.contains(word) && !NO.contains(word)) {
			problem(line, Kind.LEAD, typed);
			return Optional.empty();
		}
		return Optional.of(YES.contains(word));
	}

	private void problem(int line, Kind kind, String value) {
		this.problems.add(new Problem(line, kind, value, List.of()));
	}

	/** A good line. */
	record Person(String phone, String commune, boolean lead) {
	}

}
