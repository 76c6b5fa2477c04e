/**
 * Reminds desks of what is due or overdue, and tells who must know.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "directory", "calendar", "ticket", "wording", "dialogue" })
package vn.thongsuot.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
