package vn.thongsuot.directory;

import vn.thongsuot.messaging.Address;

/**
 * A department has another name from now on.
 *
 * @param department its code
 * @param was its short name before
 */
public record DepartmentRenamed(String department, String was, Address by) {

}
