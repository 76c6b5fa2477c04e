package vn.thongsuot.messaging;

/** One message in a chat, by the channel's own id of it. */
public record MessageRef(Address chat, String id) {

}
