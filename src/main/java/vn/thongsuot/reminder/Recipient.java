package vn.thongsuot.reminder;

import java.util.List;

import vn.thongsuot.messaging.Address;

/**
 * Who is told of a matter, as things stand.
 *
 * @param department code of the department that reads it
 * @param addresses where; none if nobody can be told
 * @param instead whether they are told in place of the department's group
 */
record Recipient(String department, List<Address> addresses, boolean instead) {

	/** The department's own group. */
	static Recipient group(String department, Address group) {
		return new Recipient(department, List.of(group), false);
	}

	boolean isNobody() {
		return this.addresses.isEmpty();
	}

}
