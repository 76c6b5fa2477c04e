package vn.thongsuot.messaging;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The platforms' ids of our messages. */
interface PlatformMessages extends Repository<PlatformMessage, PlatformMessage.Key> {

	PlatformMessage save(PlatformMessage message);

	Optional<PlatformMessage> findById(PlatformMessage.Key key);

	/** Where a message stands or stood. */
	@Query("select distinct p.address from PlatformMessage p where p.postedId = :postedId")
	List<String> addresses(long postedId);

	/** Ids of a part in a chat, the latest first; an album has its first file first. */
	@Query("""
			select p.externalId from PlatformMessage p
			where p.postedId = :postedId and p.part = :part and p.address = :address
			order by p.sentAt desc, length(p.externalId), p.externalId""")
	List<String> ids(long postedId, int part, String address, Limit limit);

}
