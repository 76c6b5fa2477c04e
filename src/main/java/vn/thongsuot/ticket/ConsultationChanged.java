package vn.thongsuot.ticket;

/**
 * Something happened to a request for an opinion; published inside the transaction in
 * which it happened.
 *
 * @param event what was written down; its action tells what happened
 */
public record ConsultationChanged(Consultation consultation, Ticket ticket, TicketEvent event) {

}
