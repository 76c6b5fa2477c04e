package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Departments and categories as the files and all later changes together say; a change
 * about something that the files no longer know is passed over.
 *
 * @param successors who has taken the place of departments that were merged, by code
 * @param formerNames departments under each name that they had before
 */
record DirectoryNow(List<Department> departments, List<Category> categories, Map<String, String> successors,
		List<Department> formerNames) {

	private static final Logger log = LoggerFactory.getLogger(DirectoryNow.class);

	static DirectoryNow of(Reference files, List<DirectoryChange> changes) {
		DirectoryNow now = new DirectoryNow(files.departments(), files.categories(), Map.of(), List.of());
		for (DirectoryChange change : changes) {
			now = now.after(change);
		}
		return now;
	}

	/** The code of whoever is now what that department was. */
	String current(String code) {
		String next = this.successors.get(code);
		return (next != null) ? current(next) : code;
	}

	Optional<Department> department(String code) {
		String current = current(code);
		return this.departments.stream().filter((each) -> each.code().equals(current)).findFirst();
	}

	/** All codes under which people may have known the same department. */
	List<String> codesOf(String code) {
		String current = current(code);
		return Stream.concat(Stream.of(current), this.successors.keySet().stream().sorted())
			.filter((each) -> current(each).equals(current))
			.distinct()
			.toList();
	}

	private DirectoryNow after(DirectoryChange change) {
		Optional<Department> to = department(change.became());
		return switch (change.kind()) {
			case RENAME ->
				department(change.subject()).map((old) -> renamed(old, change)).orElseGet(() -> kept(change));
			case MERGE -> to.map((into) -> merged(change.subject(), into.code())).orElseGet(() -> kept(change));
			case ASSIGN -> to.map((now) -> assigned(change.subject(), now.code())).orElseGet(() -> kept(change));
		};
	}

	private DirectoryNow kept(DirectoryChange change) {
		log.warn("The directory's files no longer know what {} {} is about", change.kind(), change.subject());
		return this;
	}

	private DirectoryNow renamed(Department old, DirectoryChange change) {
		Department renamed = new Department(old.code(), change.became(), change.shortName(), old.kind(), old.parent());
		return new DirectoryNow(
				this.departments.stream().map((each) -> each.code().equals(old.code()) ? renamed : each).toList(),
				this.categories, this.successors, with(old));
	}

	private DirectoryNow merged(String from, String into) {
		Map<String, String> successors = new HashMap<>(this.successors);
		successors.put(from, into);
		List<Department> left = this.departments.stream()
			.filter((each) -> !each.code().equals(from))
			.map((each) -> Objects.equals(each.parent(), from) ? under(each, into) : each)
			.toList();
		List<Department> former = this.departments.stream()
			.filter((each) -> each.code().equals(from))
			.findFirst()
			.map(this::with)
			.orElse(this.formerNames);
		return new DirectoryNow(left, answeredBy((category) -> category.department().equals(from) ? into : null),
				Map.copyOf(successors), former);
	}

	private static Department under(Department unit, String parent) {
		return new Department(unit.code(), unit.fullName(), unit.shortName(), unit.kind(), parent);
	}

	private DirectoryNow assigned(String category, String department) {
		return new DirectoryNow(this.departments,
				answeredBy((each) -> each.code().equals(category) ? department : null), this.successors,
				this.formerNames);
	}

	private List<Category> answeredBy(Choice choice) {
		return this.categories.stream().map((category) -> {
			String department = choice.of(category);
			return (department != null)
					? new Category(category.code(), category.name(), department, category.keywords()) : category;
		}).toList();
	}

	private List<Department> with(Department former) {
		List<Department> all = new ArrayList<>(this.formerNames);
		all.add(former);
		return List.copyOf(all);
	}

	/** Who answers for a category from now on; nothing where that stays. */
	@FunctionalInterface
	private interface Choice {

		@Nullable String of(Category category);

	}

}
