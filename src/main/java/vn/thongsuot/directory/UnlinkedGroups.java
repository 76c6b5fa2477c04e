package vn.thongsuot.directory;

import java.time.Instant;
import java.util.List;

import vn.thongsuot.messaging.Address;

/** Groups that have taken us in but are not linked; linking one removes it here. */
public interface UnlinkedGroups {

	/** Notes a group, unless it is linked or was noted before. */
	void seen(Address group);

	/** Groups noted before that instant, whose farewell has not been said yet. */
	List<Address> seenBefore(Instant instant);

	/**
	 * Notes that the farewell is said now.
	 * @return false if somebody else, such as another node, has said it
	 */
	boolean sayFarewell(Address group);

	/** Forgets a group, which we have left. */
	void forget(Address group);

}
