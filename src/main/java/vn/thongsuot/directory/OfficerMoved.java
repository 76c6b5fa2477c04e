package vn.thongsuot.directory;

/**
 * An officer works in another commune now.
 *
 * @param from code of the former commune
 * @param to code of the new one
 */
public record OfficerMoved(long officer, String from, String to) {

}
