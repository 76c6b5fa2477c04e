package vn.thongsuot.messaging;

/**
 * People have deleted a thread, and all that stood in it; it is opened anew with what is
 * posted next.
 */
public record ThreadVanished(Address group, Subject about) {

}
