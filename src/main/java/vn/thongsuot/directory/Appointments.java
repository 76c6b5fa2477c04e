package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;

/**
 * Leads of departments, their stand-ins, and the staff to whom a department restricts its
 * desks. Administrators name anybody, a lead the stand-ins and staff of the own
 * department; who named whom and when, and who ended it, is kept.
 */
public interface Appointments {

	/** Those of a department: leads, then stand-ins, then staff, first named first. */
	List<Appointment> of(String department);

	/** What somebody is, first named first. */
	List<Appointment> of(Address person);

	/** One that has not ended. */
	Optional<Appointment> byId(long id);

	/** Whether that person may name and end such. */
	boolean maySet(Role role, String department, Address by);

	/**
	 * Names somebody; nothing changes if they are that already.
	 * @param name as the platform shows it
	 * @param reached whether they have opened the private chat with us
	 * @throws NotAllowedException if that person may not
	 * @throws IllegalArgumentException if there is no such department
	 */
	Appointment name(Role role, String department, Address person, String name, boolean reached, Address by);

	/**
	 * Ends one; nothing happens if it has ended.
	 * @throws NotAllowedException if that person may not
	 */
	void end(long id, Address by);

	/**
	 * Notes that somebody has opened the private chat; {@link AppointeeReached} is
	 * published for each of their appointments of which that was not known.
	 */
	void reached(Address person);

}
