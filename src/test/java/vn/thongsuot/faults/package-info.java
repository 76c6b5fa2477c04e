/**
 * What must hold when the product is killed and when the platform fails: nothing lost,
 * nothing doubled without a mark. Run by {@code mvn verify -Pfaults}.
 */
@NullMarked
package vn.thongsuot.faults;

import org.jspecify.annotations.NullMarked;
