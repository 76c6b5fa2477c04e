package vn.thongsuot.directory;

/**
 * A group is no longer a desk.
 *
 * @param department code of its department
 */
public record DeskUnlinked(long desk, String department) {

}
