/**
 * The way of guidance that is made and approved here: from an answered ticket to an entry
 * that everybody finds, and whoever answers for each entry.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "dialogue", "search", "directory", "guidance", "ticket",
		"wording", "calendar" })
package vn.thongsuot.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
