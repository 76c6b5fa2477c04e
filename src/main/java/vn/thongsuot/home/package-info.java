/**
 * Where the product keeps its things on this machine: the database file, its check and
 * its backups.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thongsuot.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
