package vn.thongsuot.directory;

/**
 * An officer was not admitted, or may not move.
 *
 * @param commune code of the commune that was asked for
 * @param reason in the words of whoever declined; may be empty
 */
public record OfficerDeclined(long officer, String commune, String reason) {

}
