package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

/** The departments that the directory's files name. */
class CsvDepartments implements Departments {

	private final List<Department> departments;

	CsvDepartments(Reference reference) {
		this.departments = reference.departments();
	}

	@Override
	public List<Department> all() {
		return this.departments;
	}

	@Override
	public Optional<Department> byCode(String code) {
		return this.departments.stream().filter((department) -> department.code().equals(code)).findFirst();
	}

}
