package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All ratings, by the number of their ticket. */
public interface Ratings extends Repository<Rating, Long> {

	Optional<Rating> findById(long ticket);

	Rating save(Rating rating);

	/** What was given between two instants, the second left out. */
	@Query("""
			select new vn.thongsuot.ticket.Stars(r.ticketId, r.stars) from Rating r
			where r.ratedAt >= :from and r.ratedAt < :until order by r.ticketId""")
	List<Stars> between(Instant from, Instant until);

}
