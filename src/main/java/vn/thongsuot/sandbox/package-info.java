/**
 * Runs when no token is set: a Bot API on this machine and a page with the phones of
 * simulated people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendar" })
package vn.thongsuot.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
