package vn.thongsuot.calendar;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Reads holidays and make-up days from CSV with the columns {@code date} (2026-01-31),
 * {@code kind} ({@code holiday} or {@code make-up}) and {@code official} ({@code yes} or
 * {@code no}); further columns are for people. A year counts as official if all of its
 * rows do.
 */
final class CalendarFile {

	private static final List<String> COLUMNS = List.of("date", "kind", "official");

	/** The law gives more; an official year with fewer is not complete. */
	private static final int FEWEST_HOLIDAYS = 10;

	private static final Map<String, DayKind> KINDS = Map.of("holiday", DayKind.HOLIDAY, "make-up",
			DayKind.MAKE_UP_DAY);

	private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

	private record Row(LocalDate date, DayKind kind, boolean official) {

	}

	private CalendarFile() {
	}

	/**
	 * An {@link IllegalArgumentException} names the line that cannot be read, and why.
	 */
	static Map<Integer, CalendarYear> years(String csv) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(csv.strip().replace("\uFEFF", ""))) {
			return years(rows(reader));
		}
		catch (CsvParseException | IOException ex) {
			throw new IllegalArgumentException("this is not CSV: " + ex.getMessage(), ex);
		}
	}

	private static Collection<Row> rows(Iterable<NamedCsvRecord> records) {
		Map<LocalDate, Row> rows = new LinkedHashMap<>();
		for (NamedCsvRecord line : records) {
			Row row = row(line);
			if (rows.put(row.date, row) != null) {
				throw unreadable(line, row.date + " comes twice");
			}
		}
		return rows.values();
	}

	private static Row row(NamedCsvRecord line) {
		if (!line.getHeader().containsAll(COLUMNS)) {
			throw new IllegalArgumentException("the first line must name the columns " + COLUMNS);
		}
		return new Row(date(line), choice(line, "kind", KINDS), choice(line, "official", YES_OR_NO));
	}

	private static LocalDate date(NamedCsvRecord line) {
		try {
			return LocalDate.parse(value(line, "date"));
		}
		catch (DateTimeException ex) {
			throw unreadable(line, "'" + value(line, "date") + "' is not a date such as 2026-01-31");
		}
	}

	private static <T> T choice(NamedCsvRecord line, String column, Map<String, T> choices) {
		T chosen = choices.get(value(line, column));
		if (chosen == null) {
			throw unreadable(line, column + " is '" + value(line, column) + "', not one of "
					+ choices.keySet().stream().sorted().toList());
		}
		return chosen;
	}

	private static String value(NamedCsvRecord line, String column) {
		return line.findField(column).orElse("").strip();
	}

	private static IllegalArgumentException unreadable(NamedCsvRecord line, String why) {
		return new IllegalArgumentException("line " + line.getStartingLineNumber() + ": " + why);
	}

	private static Map<Integer, CalendarYear> years(Collection<Row> rows) {
		Map<Integer, List<Row>> years = rows.stream()
			.collect(Collectors.groupingBy((row) -> row.date.getYear(), TreeMap::new, Collectors.toList()));
		Map<Integer, CalendarYear> result = new TreeMap<>();
		years.forEach((year, days) -> result.put(year, year(year, days)));
		return result;
	}

	private static CalendarYear year(int year, List<Row> rows) {
		boolean official = rows.stream().allMatch(Row::official);
		long holidays = rows.stream().filter((row) -> row.kind == DayKind.HOLIDAY).count();
		if (official && holidays < FEWEST_HOLIDAYS) {
			throw new IllegalArgumentException("an official year lists all its holidays, " + year + " has only "
					+ holidays + "; complete it, or write 'no' under official");
		}
		return new CalendarYear(official, rows.stream().collect(Collectors.toMap(Row::date, Row::kind)));
	}

}
