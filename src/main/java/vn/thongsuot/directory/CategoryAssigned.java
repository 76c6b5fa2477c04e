package vn.thongsuot.directory;

import vn.thongsuot.messaging.Address;

/**
 * Another department answers for a category from now on; what is open stays where it is.
 *
 * @param category its code
 * @param from code of the department before
 * @param to code of the department now
 */
public record CategoryAssigned(String category, String from, String to, Address by) {

}
