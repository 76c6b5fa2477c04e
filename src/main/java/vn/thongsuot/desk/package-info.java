/**
 * The group of a department or of the standing unit: tickets arrive, replies leave.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "dialogue", "directory", "guidance", "search", "ticket",
		"wording", "files", "approval", "calendar" })
package vn.thongsuot.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
