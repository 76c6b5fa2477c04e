package vn.thongsuot.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The groups that are no desk, as they are kept. */
interface UnlinkedGroupRows extends Repository<UnlinkedGroup, String> {

	Optional<UnlinkedGroup> findById(String address);

	@Query("from UnlinkedGroup where seenAt < :instant and farewellAt is null order by seenAt")
	List<UnlinkedGroup> seenBefore(Instant instant);

	UnlinkedGroup save(UnlinkedGroup group);

	void deleteById(String address);

}
