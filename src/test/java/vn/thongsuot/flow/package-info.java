/**
 * Whole flows over real HTTP against the sandbox's Bot API, on a real database: what
 * people do, and what they then read.
 */
@NullMarked
package vn.thongsuot.flow;

import org.jspecify.annotations.NullMarked;
