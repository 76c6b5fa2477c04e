package vn.thongsuot.desk;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All calls that were written down. */
interface PhoneCalls extends Repository<PhoneCall, Long> {

	PhoneCall save(PhoneCall call);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from PhoneCall where id = :id")
	Optional<PhoneCall> lock(long id);

	Optional<PhoneCall> findByTicketId(long ticket);

}
