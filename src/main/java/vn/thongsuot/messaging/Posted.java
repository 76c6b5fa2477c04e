package vn.thongsuot.messaging;

import org.jspecify.annotations.Nullable;

/**
 * A message that was handed to the outbox.
 *
 * @param id its row
 * @param to where
 * @param key its unique name, if it has one
 * @param about what it is about
 * @param purpose what it is to its reader; empty if nobody said
 * @param sent whether the platform has accepted it
 */
public record Posted(long id, Address to, @Nullable String key, @Nullable Subject about, String purpose, boolean sent) {

}
