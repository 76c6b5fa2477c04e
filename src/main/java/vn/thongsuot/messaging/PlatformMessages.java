package vn.thongsuot.messaging;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The platforms' ids of our messages. */
interface PlatformMessages extends Repository<PlatformMessage, PlatformMessage.Key> {

	PlatformMessage save(PlatformMessage message);

	Optional<PlatformMessage> findById(PlatformMessage.Key key);

	/** Forgets which messages of a chat were done and about something. */
	@Modifying
	@Query("""
			delete from PlatformMessage m where m.address = :address and m.postedId in (
			select p.id from PostedMessage p where p.address = :address and p.about is not null
			and (p.deliveredAt is not null or p.undeliveredAt is not null and p.kept = false))""")
	int detach(String address);

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
