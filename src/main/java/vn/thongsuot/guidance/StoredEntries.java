package vn.thongsuot.guidance;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All entries that were made of tickets. */
public interface StoredEntries extends Repository<StoredEntry, Long> {

	StoredEntry save(StoredEntry entry);

	Optional<StoredEntry> findById(long id);

	Optional<StoredEntry> findByReplyId(long reply);

	Optional<StoredEntry> findByEntryId(String entry);

	List<StoredEntry> findByStateOrderById(StoredEntry.State state);

	/** Approved ones of which nobody has been told yet. */
	List<StoredEntry> findByStateAndToldAtIsNullOrderById(StoredEntry.State state);

	/** The entry, locked until the transaction ends, so that two hands never meet. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from StoredEntry where id = :id")
	Optional<StoredEntry> lock(long id);

	/** The same, by the id under which people find it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from StoredEntry where entryId = :entryId")
	Optional<StoredEntry> lock(String entryId);

}
