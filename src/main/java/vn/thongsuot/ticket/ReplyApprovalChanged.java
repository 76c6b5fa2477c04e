package vn.thongsuot.ticket;

/**
 * Something was put before a lead, or was decided; published inside the transaction in
 * which it happened.
 */
public record ReplyApprovalChanged(ReplyApproval approval, Reply reply, Ticket ticket) {

}
