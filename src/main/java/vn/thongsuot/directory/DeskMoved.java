package vn.thongsuot.directory;

/**
 * The group of a desk has become another chat of the platform: its old messages can no
 * longer be pointed to.
 *
 * @param department code of its department
 */
public record DeskMoved(long desk, String department) {

}
