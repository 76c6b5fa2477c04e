/**
 * Vietnamese as people type it: normalising, analysis, query, and an index over any keyed
 * text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thongsuot.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
