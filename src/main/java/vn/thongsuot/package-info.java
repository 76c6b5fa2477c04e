/**
 * Thông Suốt: carries the difficulties of communes to the departments that answer for
 * them, and the answers back.
 */
@NullMarked
package vn.thongsuot;

import org.jspecify.annotations.NullMarked;
