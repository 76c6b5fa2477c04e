package vn.thongsuot.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;

/**
 * All departments of the product's own directory, each with a group; of the categories
 * only their departments are looked at.
 */
final class YearProvince extends FakeProvince {

	private static final Path DIRECTORY = Path.of("src/main/resources/directory");

	/** Code of the department, by the code of the category. */
	static final Map<String, String> CATEGORIES = categoriesOfTheProvince();

	static final List<String> DEPARTMENTS = CATEGORIES.values().stream().distinct().sorted().toList();

	YearProvince() {
		super(DEPARTMENTS);
	}

	@Override
	String departmentOf(String category) {
		return CATEGORIES.getOrDefault(category, Department.STANDING_UNIT);
	}

	static Departments all() {
		return departments(DEPARTMENTS.stream().map((code) -> department(code, code)).toList());
	}

	private static Map<String, String> categoriesOfTheProvince() {
		try {
			Map<String, String> categories = new LinkedHashMap<>();
			Files.readAllLines(DIRECTORY.resolve("categories.csv")).stream().skip(1).forEach((line) -> {
				String[] columns = line.replaceAll("\"[^\"]*\"", "x").split(",");
				categories.put(columns[0], columns[2]);
			});
			return categories;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
