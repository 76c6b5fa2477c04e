package vn.thongsuot.messaging;

/** An address that was gone can be reached again. */
public record AddressBack(Address address) {

}
