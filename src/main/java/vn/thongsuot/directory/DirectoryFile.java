package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One of the files that make the directory, read by the names of its columns; what is
 * wrong is noted with file and line.
 */
class DirectoryFile {

	private final String name;

	private final List<String> problems;

	private final Set<String> codes = new HashSet<>();

	private final CsvTable table;

	DirectoryFile(String name, byte[] bytes, List<String> problems) {
		this.name = name;
		this.problems = problems;
		this.table = CsvTable.read(bytes).orElseGet(() -> {
			problems.add(name + ": not readable as CSV in UTF-8");
			return new CsvTable(List.of(), List.of());
		});
	}

	/** What each line says; a line that says nothing usable is left out. */
	<T> List<T> map(List<String> columns, Function<Row, @Nullable T> reader) {
		if (lacks(columns)) {
			return List.of();
		}
		List<T> read = new ArrayList<>();
		for (CsvTable.Line line : this.table.lines()) {
			int before = this.problems.size();
			T value = reader.apply(new Row(line));
			if (this.problems.size() == before) {
				read.add(Objects.requireNonNull(value));
			}
		}
		return read;
	}

	private boolean lacks(List<String> columns) {
		List<String> missing = columns.stream().filter((column) -> index(column) < 0).toList();
		if (!missing.isEmpty()) {
			this.problems.add(this.name + ", line 1: missing column " + String.join(", ", missing));
		}
		return !missing.isEmpty();
	}

	private int index(String column) {
		return this.table.header().stream().map((each) -> each.toLowerCase(Locale.ROOT)).toList().indexOf(column);
	}

	/** One line. */
	class Row {

		private final CsvTable.Line line;

		Row(CsvTable.Line line) {
			this.line = line;
		}

		/** What stands there, which may be nothing. */
		String optional(String column) {
			return this.line.field(index(column));
		}

		String required(String column) {
			String value = optional(column);
			if (value.isEmpty()) {
				problem(column + " is empty");
			}
			return value;
		}

		/** A code of letters, digits and _, which no other line of the file has. */
		String code() {
			String code = required("code");
			if (!code.isEmpty() && !code.matches("[A-Za-z0-9_]{1,30}")) {
				problem("a code has at most 30 letters, digits and _: " + code);
			}
			if (!DirectoryFile.this.codes.add(code)) {
				problem("the code stands on an earlier line too: " + code);
			}
			return code;
		}

		void problem(String what) {
			DirectoryFile.this.problems.add(DirectoryFile.this.name + ", line " + this.line.number() + ": " + what);
		}

	}

}
