/**
 * Communes and their old names, departments and their desks, categories, officers and
 * roles.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging", "search" })
package vn.thongsuot.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
