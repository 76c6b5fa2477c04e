/**
 * The conversation with one officer in private.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "dialogue", "search", "directory", "guidance", "ticket",
		"wording", "files", "calendar" })
package vn.thongsuot.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
