package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All messages of ours. */
interface PostedMessages extends Repository<PostedMessage, Long> {

	PostedMessage save(PostedMessage message);

	void delete(PostedMessage message);

	Optional<PostedMessage> findById(long id);

	Optional<PostedMessage> findByKey(String key);

	boolean existsByKey(String key);

	@Modifying
	@Query("update PostedMessage p set p.address = :to where p.address = :from")
	int move(String from, String to);

	/** What is done in a chat is no longer about anything, and has no name. */
	@Modifying
	@Query("""
			update PostedMessage p set p.about = null, p.key = null
			where p.address = :address and p.about is not null
			and (p.deliveredAt is not null or p.undeliveredAt is not null and p.kept = false)""")
	int detach(String address);

	/** Messages to that address about something, the latest first. */
	@Query("select p from PostedMessage p where p.address = :address and p.about like :pattern order by p.id desc")
	List<PostedMessage> about(String address, String pattern, Limit limit);

	/** What messages with that purpose to that address were about. */
	@Query("""
			select distinct p.about from PostedMessage p
			where p.address = :address and p.purpose = :purpose and p.about like :pattern""")
	List<String> subjects(String address, String purpose, String pattern);

	@Query("""
			select p from PostedMessage p
			where p.undeliveredAt >= :since and p.deliveredAt is null order by p.undeliveredAt, p.id""")
	List<PostedMessage> undeliveredSince(Instant since);

	@Query("select count(p) from PostedMessage p where p.undeliveredAt >= :since and p.deliveredAt is null")
	long countUndeliveredSince(Instant since);

}
