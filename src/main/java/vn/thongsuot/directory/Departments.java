package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

/** The departments of the province, in their usual order, the standing unit last. */
public interface Departments {

	List<Department> all();

	/** The department with that code, or whoever has taken its place since. */
	Optional<Department> byCode(String code);

	/**
	 * The code of whoever is now what that department was; the same unless it was merged.
	 */
	default String current(String code) {
		return code;
	}

}
