package vn.thongsuot.messaging;

import java.time.Instant;

/**
 * A message has been accepted by the platform, its last part if it was split; published
 * once a message, never for revisions.
 */
public record Delivered(Posted message, Instant at) {

}
