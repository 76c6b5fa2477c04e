package vn.thongsuot.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of kept files. */
interface StoredFiles extends Repository<KeptFile, Long> {

	KeptFile save(KeptFile file);

	Optional<KeptFile> findById(Long id);

	Optional<KeptFile> findFirstByChannelAndUniqueIdAndStateInOrderById(String channel, String uniqueId,
			List<KeptFile.State> states);

	@Query("""
			select f from KeptFile f where f.state = WANTED and f.nextTryAt <= :now and f.channel in :channels
			order by f.nextTryAt""")
	List<KeptFile> due(Collection<String> channels, Instant now, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from KeptFile f where f.id = :id")
	Optional<KeptFile> lock(long id);

}
