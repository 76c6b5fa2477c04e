package vn.thongsuot.conversation;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions asked lately. */
interface RememberedQuestions extends Repository<RememberedQuestion, Long> {

	RememberedQuestion save(RememberedQuestion question);

	Optional<RememberedQuestion> findById(long id);

	@Modifying
	@Query("delete from RememberedQuestion q where q.askedAt < :before")
	int forgetBefore(Instant before);

	@Modifying
	@Query("delete from RememberedQuestion q where q.address = :address")
	int forget(String address);

}
