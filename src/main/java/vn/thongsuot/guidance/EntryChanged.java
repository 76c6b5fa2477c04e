package vn.thongsuot.guidance;

/**
 * Something was done to a stored entry; published inside the transaction.
 *
 * @param detail the reason, if one was given
 */
public record EntryChanged(StoredEntry entry, EntryAction action, Hand hand, String detail) {
}
