package vn.thongsuot.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.thongsuot.messaging.Address;

/**
 * The desks that are linked, living or lost. They follow their groups to new addresses,
 * and are lost and back as the platform says; {@link DeskLinked}, {@link DeskUnlinked},
 * {@link DeskMoved}, {@link DeskLost} and {@link DeskBack} are published in the same
 * transaction.
 */
public interface Desks {

	/** The desk in that group. */
	Optional<Desk> at(Address group);

	/** A desk by its id, even one that was unlinked. */
	Optional<Desk> byId(long id);

	/** The desks of a department, first linked first. */
	List<Desk> of(String department);

	/** Those of a department where messages arrive, first linked first. */
	default List<Desk> living(String department) {
		return of(department).stream().filter(Desk::isLiving).toList();
	}

	/** All desks, first linked first. */
	List<Desk> all();

	/**
	 * Makes a group the desk of a department; a group that was one already changes to
	 * that.
	 * @param categories codes of what it serves; empty for all
	 * @throws NotAllowedException if that is no administrator
	 * @throws IllegalArgumentException if there is no such department or category
	 */
	Desk link(Address group, String title, String department, Collection<String> categories, Address by);

	/**
	 * Ends what {@link #link} began; nothing happens if the group is no desk.
	 * @throws NotAllowedException if that is no administrator
	 */
	void unlink(Address group, Address by);

}
