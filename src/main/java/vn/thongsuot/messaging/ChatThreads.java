package vn.thongsuot.messaging;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All threads. */
interface ChatThreads extends Repository<ChatThread, Long> {

	@Query("from ChatThread where address = :address and about = :about")
	Optional<ChatThread> find(String address, String about);

	ChatThread save(ChatThread thread);

	void delete(ChatThread thread);

}
