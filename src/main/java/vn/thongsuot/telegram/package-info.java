/**
 * Telegram as one channel.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "files" })
package vn.thongsuot.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
