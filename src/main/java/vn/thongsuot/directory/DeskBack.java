package vn.thongsuot.directory;

/**
 * Messages reach a desk again.
 *
 * @param department code of its department
 */
public record DeskBack(long desk, String department) {

}
