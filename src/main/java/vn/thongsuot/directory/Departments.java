package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

/** The departments of the province, in their usual order, the standing unit last. */
public interface Departments {

	List<Department> all();

	Optional<Department> byCode(String code);

}
