package vn.thongsuot.directory;

import java.util.Collection;
import java.util.List;

/** What the directory's files say. */
record Reference(List<Commune> communes, List<FormerCommune> formerCommunes, List<Department> departments,
		List<Category> categories) {

	/** Refuses codes that the files do not know. */
	void demand(String department, Collection<String> categories) {
		if (this.departments.stream().noneMatch((each) -> each.code().equals(department))) {
			throw new IllegalArgumentException("No such department: " + department);
		}
		List<String> known = this.categories.stream().map(Category::code).toList();
		if (!known.containsAll(categories)) {
			throw new IllegalArgumentException("No such category among " + categories);
		}
	}

}
