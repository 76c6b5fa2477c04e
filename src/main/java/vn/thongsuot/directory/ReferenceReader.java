package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the directory's files and checks that they fit together. */
class ReferenceReader {

	private static final String COMMUNES = "communes.csv";

	private static final String FORMER_COMMUNES = "former_communes.csv";

	private static final String DEPARTMENTS = "departments.csv";

	private static final String CATEGORIES = "categories.csv";

	private final ReferenceSource source;

	private final List<String> problems = new ArrayList<>();

	ReferenceReader(ReferenceSource source) {
		this.source = source;
	}

	/**
	 * Reads all of them.
	 * @throws IllegalStateException if anything is wrong, with every file and line
	 */
	Reference read() {
		List<Commune> communes = open(COMMUNES).map(List.of("code", "name", "type"), this::commune);
		Set<String> communeCodes = communes.stream().map(Commune::code).collect(Collectors.toSet());
		List<FormerCommune> formers = this.source.has(FORMER_COMMUNES) ? open(FORMER_COMMUNES).map(
				List.of("name", "type", "district", "communes"), (row) -> formerCommune(row, communeCodes)) : List.of();
		List<Department> departments = departments();
		List<Category> categories = categories(departments);
		if (!this.problems.isEmpty()) {
			throw new IllegalStateException(complaint());
		}
		return new Reference(communes, formers, departments, categories);
	}

	private Commune commune(DirectoryFile.Row row) {
		String name = row.required("name");
		CommuneType type = type(row);
		return new Commune(row.code(), name, type, row.optional("type") + " " + name);
	}

	private FormerCommune formerCommune(DirectoryFile.Row row, Set<String> communes) {
		String name = row.required("name");
		List<String> successors = Arrays.asList(row.required("communes").split("\\s+"));
		successors.stream()
			.filter((code) -> !communes.contains(code))
			.forEach((code) -> row.problem("no commune has the code " + code));
		return new FormerCommune(name, type(row), row.optional("type") + " " + name, row.required("district"),
				successors);
	}

	private CommuneType type(DirectoryFile.Row row) {
		String word = row.required("type");
		return CommuneType.named(word).orElseGet(() -> {
			row.problem("unknown type of commune: " + word);
			return CommuneType.XA;
		});
	}

	private List<Department> departments() {
		List<Department> read = open(DEPARTMENTS).map(List.of("code", "full_name", "short_name", "kind", "parent"),
				this::department);
		Set<String> codes = read.stream().map(Department::code).collect(Collectors.toSet());
		read.stream()
			.filter((each) -> each.parent() != null && !codes.contains(each.parent()))
			.forEach((each) -> this.problems
				.add(DEPARTMENTS + ": " + each.code() + " belongs to " + each.parent() + ", which is missing"));
		demand(codes.contains(Department.STANDING_UNIT), DEPARTMENTS, Department.STANDING_UNIT);
		return lastOnes(read, (each) -> each.code().equals(Department.STANDING_UNIT));
	}

	private Department department(DirectoryFile.Row row) {
		Department.Kind kind = kind(row);
		String parent = row.optional("parent");
		if ((kind == Department.Kind.SUB_UNIT) == parent.isEmpty()) {
			row.problem("a sub_unit has a parent, and nothing else has");
		}
		return new Department(row.code(), row.required("full_name"), row.required("short_name"), kind,
				parent.isEmpty() ? null : parent);
	}

	private Department.Kind kind(DirectoryFile.Row row) {
		String word = row.required("kind").toUpperCase(Locale.ROOT);
		return Arrays.stream(Department.Kind.values())
			.filter((kind) -> kind.name().equals(word))
			.findFirst()
			.orElseGet(() -> {
				row.problem("kind is one of " + Arrays.toString(Department.Kind.values()).toLowerCase(Locale.ROOT));
				return Department.Kind.DEPARTMENT;
			});
	}

	private List<Category> categories(List<Department> departments) {
		Set<String> codes = departments.stream().map(Department::code).collect(Collectors.toSet());
		List<Category> read = open(CATEGORIES).map(List.of("code", "name", "department", "keywords"),
				(row) -> category(row, codes));
		demand(read.stream().anyMatch((each) -> each.code().equals(Category.OTHER)), CATEGORIES, Category.OTHER);
		return lastOnes(read, (each) -> each.code().equals(Category.OTHER));
	}

	private Category category(DirectoryFile.Row row, Set<String> departments) {
		String department = row.required("department");
		if (!departments.contains(department)) {
			row.problem("no department has the code " + department);
		}
		List<String> keywords = Arrays.stream(row.optional("keywords").split(";"))
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.toList();
		return new Category(row.code(), row.required("name"), department, keywords);
	}

	private void demand(boolean present, String file, String code) {
		if (!present) {
			this.problems.add(file + ": " + code + " is missing or wrong");
		}
	}

	private static <T> List<T> lastOnes(List<T> all, Predicate<T> last) {
		return Stream.concat(all.stream().filter(last.negate()), all.stream().filter(last)).toList();
	}

	private DirectoryFile open(String name) {
		return new DirectoryFile(name, this.source.bytes(name), this.problems);
	}

	private String complaint() {
		return "The directory's files " + this.source + " must be corrected:\n  " + String.join("\n  ", this.problems);
	}

}
