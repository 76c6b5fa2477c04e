/**
 * The way past a lead: where a department wants it, answers wait until a lead has
 * approved them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "dialogue", "directory", "calendar", "ticket", "wording" })
package vn.thongsuot.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
