package vn.thongsuot.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The rows of kept files. */
interface StoredFiles extends Repository<KeptFile, Long> {

	KeptFile save(KeptFile file);

	Optional<KeptFile> findById(Long id);

	Optional<KeptFile> findFirstByChannelAndUniqueIdAndStateInOrderById(String channel, String uniqueId,
			List<KeptFile.State> states);

	List<KeptFile> findByStateAndNextTryAtLessThanEqualOrderByNextTryAt(KeptFile.State state, Instant now, Limit limit);

	@org.springframework.data.jpa.repository.Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
	Optional<KeptFile> findWithLockById(Long id);

}
