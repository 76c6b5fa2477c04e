package vn.thongsuot.conversation;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions asked lately. */
interface AskedQuestions extends Repository<AskedQuestion, Long> {

	AskedQuestion save(AskedQuestion question);

	Optional<AskedQuestion> findById(long id);

	@Modifying
	@Query("delete from AskedQuestion q where q.askedAt < :before")
	int forgetBefore(Instant before);

	@Modifying
	@Query("delete from AskedQuestion q where q.address = :address")
	int forget(String address);

}
