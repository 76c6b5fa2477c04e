package vn.thongsuot.ticket;

/**
 * How a ticket went before a higher authority.
 *
 * @param words number and date of the letter, and what it proposes
 */
public record Letter(long ticket, String words) {

}
