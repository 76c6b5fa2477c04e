package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.thongsuot.messaging.Address;

/** The desks as they are kept, without those that were unlinked. */
interface LinkedDesks extends Repository<Desk, Long> {

	@Query("from Desk where address = :address and state <> UNLINKED")
	Optional<Desk> at(Address address);

	/** Unlinked ones too. */
	Optional<Desk> findById(long id);

	@Query("from Desk where department = :department and state <> UNLINKED order by id")
	List<Desk> of(String department);

	@Query("from Desk where state <> UNLINKED order by id")
	List<Desk> all();

	Desk save(Desk desk);

}
