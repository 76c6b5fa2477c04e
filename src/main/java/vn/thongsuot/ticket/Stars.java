package vn.thongsuot.ticket;

/** How many stars a ticket's answer was given. */
public record Stars(long ticket, int stars) {

}
