/**
 * Training sessions and the weekly reports.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "dialogue", "directory", "calendar", "files", "guidance",
		"ticket", "wording" })
package vn.thongsuot.weekly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
