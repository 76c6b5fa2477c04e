package vn.thongsuot.directory;

import java.util.List;

/** What the directory's files say. */
record Reference(List<Commune> communes, List<FormerCommune> formerCommunes, List<Department> departments,
		List<Category> categories) {

}
