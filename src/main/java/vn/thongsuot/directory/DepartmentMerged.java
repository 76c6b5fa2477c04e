package vn.thongsuot.directory;

import vn.thongsuot.messaging.Address;

/**
 * A department has become part of another one.
 *
 * @param from its code
 * @param into code of the other one
 * @param was its short name
 */
public record DepartmentMerged(String from, String into, String was, Address by) {

}
