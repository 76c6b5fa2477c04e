package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import vn.thongsuot.directory.Roster.Kind;
import vn.thongsuot.directory.Roster.Problem;

/** Which column of a roster is which, by what people write above them. */
record RosterColumns(Map<Column, Integer> indexes, List<Problem> problems) {

	static RosterColumns in(List<String> header) {
		Map<Column, Integer> indexes = new EnumMap<>(Column.class);
		List<Problem> problems = new ArrayList<>();
		for (Column column : Column.values()) {
			List<Integer> found = IntStream.range(0, header.size())
				.filter((i) -> column.isNamed(header.get(i)))
				.boxed()
				.toList();
			if (found.size() > 1) {
				problems.add(new Problem(1, Kind.COLUMN_TWICE, column.code(), List.of()));
			}
			else if (found.isEmpty() && column.isNeeded()) {
				problems.add(new Problem(1, Kind.COLUMN_MISSING, column.code(), List.of()));
			}
			found.stream().findFirst().ifPresent((index) -> indexes.put(column, index));
		}
		return new RosterColumns(indexes, problems);
	}

	String value(CsvTable.Line line, Column column) {
		return line.field(this.indexes.getOrDefault(column, -1));
	}

	/**
	 * The columns that we read; name and position may stand there too, but are not kept.
	 */
	enum Column {

		PHONE("phone", "phone number", "dien thoai", "so dien thoai", "dt", "so dt", "sdt", "di dong", "so di dong",
				"mobile"),

		COMMUNE("commune", "xa", "phuong", "xa phuong", "ten xa", "ten xa phuong", "don vi", "don vi cong tac",
				"ubnd xa", "ubnd xa phuong", "dia phuong"),

		LEAD("lead", "leader", "lanh dao", "la lanh dao", "lanh dao xa", "lanh dao xa phuong", "lanh dao co khong");

		private final Set<String> names;

		Column(String... names) {
			this.names = Set.of(names);
		}

		boolean isNamed(String header) {
			return this.names.contains(Word.folded(Word.in(header)));
		}

		boolean isNeeded() {
			return this != LEAD;
		}

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
