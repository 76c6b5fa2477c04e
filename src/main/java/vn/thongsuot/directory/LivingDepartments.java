package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

/** The departments as they are now. */
class LivingDepartments implements Departments {

	private final LivingDirectory directory;

	LivingDepartments(LivingDirectory directory) {
		this.directory = directory;
	}

	@Override
	public List<Department> all() {
		return this.directory.now().departments();
	}

	@Override
	public Optional<Department> byCode(String code) {
		return this.directory.now().department(code);
	}

	@Override
	public String current(String code) {
		return this.directory.now().current(code);
	}

}
