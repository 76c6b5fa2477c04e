package vn.thongsuot.directory;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All changes over the directory's files. */
interface DirectoryChanges extends Repository<DirectoryChange, Long> {

	@Query("from DirectoryChange order by id")
	List<DirectoryChange> inOrder();

	long count();

	DirectoryChange save(DirectoryChange change);

}
