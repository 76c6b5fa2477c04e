package vn.thongsuot.ticket;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The record of all tickets. */
interface TicketEvents extends Repository<TicketEvent, Long> {

	TicketEvent save(TicketEvent event);

	List<TicketEvent> findByTicketIdOrderById(long ticketId);

}
