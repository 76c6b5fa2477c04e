/**
 * The only reader of message templates: turns a ticket, an entry or a reminder into what
 * people read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "directory", "guidance", "ticket", "calendar" })
package vn.thongsuot.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
