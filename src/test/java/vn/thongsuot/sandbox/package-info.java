@NullMarked
package vn.thongsuot.sandbox;

import org.jspecify.annotations.NullMarked;
