package vn.thongsuot.ticket;

/**
 * A reply has reached another state, or was just written; published inside the
 * transaction in which it happened.
 */
public record ReplyChanged(Reply reply, Ticket ticket) {

}
