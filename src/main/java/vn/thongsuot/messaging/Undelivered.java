package vn.thongsuot.messaging;

/**
 * A message cannot be delivered; published once a message.
 *
 * @param kept whether it waits for the reader's return
 */
public record Undelivered(Posted message, String reason, boolean kept) {

}
