package vn.thongsuot.directory;

/**
 * A group has become a desk, or its department or categories have changed.
 *
 * @param department code of its department
 */
public record DeskLinked(long desk, String department) {

}
