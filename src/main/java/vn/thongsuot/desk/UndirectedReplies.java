package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All replies that wait for their ticket. */
interface UndirectedReplies extends Repository<UndirectedReply, Long> {

	UndirectedReply save(UndirectedReply reply);

	List<UndirectedReply> findByChat(String chat);

	void delete(UndirectedReply reply);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from UndirectedReply where id = :id")
	Optional<UndirectedReply> lock(long id);

}
