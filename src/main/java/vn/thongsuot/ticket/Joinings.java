package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who waits for the answers to others' tickets; those who no longer do are left out. */
public interface Joinings extends Repository<Joining, Long> {

	Joining save(Joining joining);

	/** The first who joined first. */
	@Query("from Joining where ticketId = :ticket and endedAt is null order by id")
	List<Joining> of(long ticket);

	@Query("from Joining where ticketId = :ticket and officerId = :officer and endedAt is null")
	Optional<Joining> of(long ticket, long officer);

	/** The latest first. */
	@Query("from Joining where officerId = :officer and endedAt is null order by id desc")
	List<Joining> by(long officer);

	/**
	 * Who joined between two instants, the second left out, and still waited at the
	 * second; the first who joined first.
	 */
	@Query("""
			from Joining where joinedAt >= :from and joinedAt < :until
			and (endedAt is null or endedAt >= :until) order by id""")
	List<Joining> between(Instant from, Instant until);

	/**
	 * Codes of the communes that wait for a ticket's answer besides its own, each once.
	 */
	@Query("""
			select distinct j.commune from Joining j, Ticket t where t.id = j.ticketId and j.ticketId = :ticket
			and j.commune <> t.commune and j.endedAt is null order by j.commune""")
	List<String> communesOf(long ticket);

}
