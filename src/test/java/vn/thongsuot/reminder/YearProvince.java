package vn.thongsuot.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
		List<Department> all = DEPARTMENTS.stream()
			.map((code) -> new Department(code, code, code, Department.Kind.DEPARTMENT, null))
			.toList();
		return new Departments() {

			@Override
			public List<Department> all() {
				return all;
			}

			@Override
			public Optional<Department> byCode(String code) {
				return all.stream().filter((department) -> department.code().equals(code)).findFirst();
			}

		};
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
