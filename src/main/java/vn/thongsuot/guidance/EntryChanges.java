package vn.thongsuot.guidance;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The record of all entries. */
interface EntryChanges extends Repository<EntryChange, Long> {

	EntryChange save(EntryChange change);

	List<EntryChange> findByEntryIdOrderById(String entryId);

}
