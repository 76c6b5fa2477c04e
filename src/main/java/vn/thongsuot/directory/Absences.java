package vn.thongsuot.directory;

import java.time.LocalDate;
import java.util.List;

import vn.thongsuot.messaging.Address;

/**
 * When leads of departments are away. In that time whatever their department has to
 * decide is asked of its stand-ins; the lead may decide all the same.
 */
public interface Absences {

	/**
	 * Notes that a lead is away; it takes the place of what was noted before.
	 * @throws NotAllowedException if that is neither the lead nor an administrator
	 * @throws IllegalArgumentException if the person is no lead of the department, or the
	 * days are in the wrong order
	 */
	Absence note(String department, Address lead, LocalDate first, LocalDate last, Address by);

	/**
	 * Ends what was noted; whether anything was.
	 * @throws NotAllowedException if that is neither the lead nor an administrator
	 */
	boolean end(String department, Address lead, Address by);

	/** Those of a department that are not over on that day, the earliest first. */
	List<Absence> of(String department, LocalDate day);

	/**
	 * Whom to ask what a department has to decide on that day: its leads who are not
	 * away, else its stand-ins, else its leads all the same.
	 */
	List<Address> askedOn(String department, LocalDate day);

}
