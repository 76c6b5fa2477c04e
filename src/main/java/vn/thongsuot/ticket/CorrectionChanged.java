package vn.thongsuot.ticket;

/**
 * A correction has reached another state, or was just written; published inside the
 * transaction in which it happened.
 *
 * @param before the reply's words that it takes the place of
 */
public record CorrectionChanged(Correction correction, Reply reply, Ticket ticket, String before) {

}
