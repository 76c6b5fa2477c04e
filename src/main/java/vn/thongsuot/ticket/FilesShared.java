package vn.thongsuot.ticket;

/**
 * A department lets those who have joined a ticket have the files of a reply too;
 * published inside the transaction.
 */
public record FilesShared(Reply reply, Ticket ticket) {

}
