package vn.thongsuot.directory;

/** An officer gives the open tickets to a successor. */
public record OfficerHandedOver(long from, long to) {

}
