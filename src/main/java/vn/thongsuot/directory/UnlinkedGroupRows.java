package vn.thongsuot.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The groups that are no desk, as they are kept. */
interface UnlinkedGroupRows extends Repository<UnlinkedGroup, String> {

	Optional<UnlinkedGroup> findById(String address);

	@Query("from UnlinkedGroup where seenAt < :instant and farewellAt is null order by seenAt")
	List<UnlinkedGroup> seenBefore(Instant instant);

	/** One of those who say it at once succeeds. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update UnlinkedGroup set farewellAt = :now where address = :address and farewellAt is null")
	int sayFarewell(String address, Instant now);

	UnlinkedGroup save(UnlinkedGroup group);

	void deleteById(String address);

}
