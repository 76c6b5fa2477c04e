/**
 * Working time: the spells of a day, holidays, make-up days, and the clock of the
 * business.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thongsuot.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
