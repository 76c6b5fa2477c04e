package vn.thongsuot.ticket;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one {@link Reckoning}. */
interface Reckonings extends Repository<Reckoning, Integer> {

	Optional<Reckoning> findById(int id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Reckoning r where r.id = :id")
	Optional<Reckoning> lock(int id);

}
