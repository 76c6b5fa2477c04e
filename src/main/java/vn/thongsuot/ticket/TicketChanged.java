package vn.thongsuot.ticket;

/**
 * Something happened to a ticket; published inside the transaction in which it happened.
 */
public record TicketChanged(Ticket ticket, TicketEvent event) {

}
