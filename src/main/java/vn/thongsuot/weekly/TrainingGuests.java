package vn.thongsuot.weekly;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All who were invited to training sessions. */
interface TrainingGuests extends Repository<TrainingGuest, Long> {

	TrainingGuest save(TrainingGuest guest);

	List<TrainingGuest> findBySessionIdOrderById(long session);

	Optional<TrainingGuest> findBySessionIdAndOfficerId(long session, long officer);

}
