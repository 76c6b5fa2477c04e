/**
 * What people write to us and what we write to them, whatever the channel.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thongsuot.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
