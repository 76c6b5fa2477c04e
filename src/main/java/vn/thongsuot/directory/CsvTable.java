package vn.thongsuot.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A CSV file as people save it: with commas, semicolons or tabs.
 *
 * @param header names of the columns; empty if the file is
 */
record CsvTable(List<String> header, List<Line> lines) {

	/** Reads a file; empty if it is no text or its quotes never end. */
	static Optional<CsvTable> read(byte[] bytes) {
		return Text.read(bytes).flatMap(CsvTable::parse);
	}

	private static Optional<CsvTable> parse(String text) {
		try {
			List<Line> lines = CsvReader.builder()
				.fieldSeparator(separator(text))
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.ofCsvRecord(text)
				.stream()
				.map(Line::of)
				.filter((line) -> !line.isEmpty())
				.toList();
			return Optional.of(lines.isEmpty() ? new CsvTable(List.of(), lines)
					: new CsvTable(lines.getFirst().fields(), lines.subList(1, lines.size())));
		}
		catch (CsvParseException ex) {
			return Optional.empty();
		}
	}

	private static char separator(String text) {
		String header = text.stripLeading().lines().findFirst().orElse("");
		Comparator<Character> frequency = Comparator
			.comparingLong((each) -> header.chars().filter((character) -> character == each).count());
		return List.of('\t', ';', ',').stream().max(frequency).orElseThrow();
	}

	/**
	 * A line that holds something.
	 *
	 * @param number as an editor counts
	 */
	record Line(int number, List<String> fields) {

		private static Line of(CsvRecord csv) {
			return new Line((int) csv.getStartingLineNumber(), csv.getFields().stream().map(String::strip).toList());
		}

		/** What stands in that column; empty text beyond the end. */
		String field(int column) {
			return (column >= 0 && column < this.fields.size()) ? this.fields.get(column) : "";
		}

		private boolean isEmpty() {
			return this.fields.stream().allMatch(String::isEmpty);
		}

	}

}
