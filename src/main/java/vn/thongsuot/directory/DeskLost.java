package vn.thongsuot.directory;

/**
 * Messages no longer reach a desk.
 *
 * @param department code of its department
 */
public record DeskLost(long desk, String department) {

}
