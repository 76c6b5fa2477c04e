package vn.thongsuot.messaging;

/** A chat has a new address; what waits for it has moved along. */
public record AddressMoved(Address from, Address to) {

}
