package vn.thongsuot.directory;

import java.util.List;

import vn.thongsuot.messaging.Address;

/**
 * A department has become part of another one.
 *
 * @param from its code
 * @param into code of the other one
 * @param was its short name
 * @param categories codes of those for which it answered
 */
public record DepartmentMerged(String from, String into, String was, List<String> categories, Address by) {

}
