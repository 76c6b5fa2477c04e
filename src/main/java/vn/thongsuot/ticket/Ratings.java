package vn.thongsuot.ticket;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All ratings, by the number of their ticket. */
public interface Ratings extends Repository<Rating, Long> {

	Optional<Rating> findById(long ticket);

	Rating save(Rating rating);

}
