package vn.thongsuot.ticket;

/**
 * The ticket of a request for an opinion was answered, taken back or given to another
 * department; published inside the transaction in which it happened.
 *
 * @param waited whether the opinion was still owed
 */
public record ConsultationOver(Consultation consultation, Ticket ticket, boolean waited) {

}
