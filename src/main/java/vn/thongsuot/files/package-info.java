/**
 * What people attach: the reference of the platform, a copy on disk and its checksum.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging" })
package vn.thongsuot.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
