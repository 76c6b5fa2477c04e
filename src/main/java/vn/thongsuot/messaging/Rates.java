package vn.thongsuot.messaging;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pace of each channel. */
interface Rates extends Repository<Rate, String> {

	Rate save(Rate rate);

	boolean existsById(String channel);

	Optional<Rate> findById(String channel);

	/** The pace for this transaction alone, as soon as the other one is done. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Rate r where r.channel = :channel")
	Optional<Rate> lock(String channel);

}
