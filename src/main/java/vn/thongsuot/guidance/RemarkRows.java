package vn.thongsuot.guidance;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All remarks. */
interface RemarkRows extends Repository<Remark, Long> {

	Remark save(Remark remark);

	List<Remark> findByDoneAtIsNullOrderById();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from Remark where id = :id")
	Optional<Remark> lock(long id);

}
