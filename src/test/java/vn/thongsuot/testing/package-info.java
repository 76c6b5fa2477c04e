/**
 * What tests of every room share: databases, a clock that can be set, a channel without a
 * platform.
 */
@NullMarked
package vn.thongsuot.testing;

import org.jspecify.annotations.NullMarked;
