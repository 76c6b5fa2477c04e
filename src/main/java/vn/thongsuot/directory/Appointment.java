package vn.thongsuot.directory;

import java.time.Instant;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;

/**
 * That somebody is lead or stand-in of a department, or on its list of staff.
 *
 * @param id of the record
 * @param department its code
 * @param name as the platform showed it then; empty if it never did
 * @param since when it was given
 * @param reached whether the person has opened the private chat with us
 */
public record Appointment(long id, Role role, String department, Address person, String name, Instant since,
		boolean reached) {

}
