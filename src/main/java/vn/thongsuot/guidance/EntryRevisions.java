package vn.thongsuot.guidance;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The revisions of all entries. */
interface EntryRevisions extends Repository<EntryRevision, String> {

	EntryRevision save(EntryRevision revision);

	List<EntryRevision> findAll();

}
