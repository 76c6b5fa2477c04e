/**
 * The domain: a problem from filing to its closing, with every event on record.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "directory", "calendar", "search", "files", "messaging" })
package vn.thongsuot.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
