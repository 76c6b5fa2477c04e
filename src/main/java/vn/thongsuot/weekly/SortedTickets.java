package vn.thongsuot.weekly;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All tickets to which somebody gave a kind of difficulty. */
interface SortedTickets extends Repository<SortedTicket, Long> {

	SortedTicket save(SortedTicket sorted);

	Optional<SortedTicket> findById(long ticket);

	List<SortedTicket> findByTicketIdIn(Collection<Long> tickets);

}
