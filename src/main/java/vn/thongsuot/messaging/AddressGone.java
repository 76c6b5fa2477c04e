package vn.thongsuot.messaging;

/** Nobody can be reached at an address any more, until {@link AddressBack}. */
public record AddressGone(Address address, String reason) {

}
