package vn.thongsuot.desk;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All tickets for which there is no group. */
interface UnplacedTickets extends Repository<UnplacedTicket, Long> {

	boolean existsById(long ticket);

	UnplacedTicket save(UnplacedTicket ticket);

	void deleteById(long ticket);

	@Query("from UnplacedTicket order by ticketId")
	List<UnplacedTicket> all();

	/** Those of which the administrators have not been told on that day. */
	@Query("from UnplacedTicket where toldOn is null or toldOn < :day order by ticketId")
	List<UnplacedTicket> notToldOn(LocalDate day);

}
