/**
 * The guidance that may already answer a question.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "search", "directory", "calendar" })
package vn.thongsuot.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
