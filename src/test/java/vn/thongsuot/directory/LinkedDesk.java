package vn.thongsuot.directory;

import java.time.Instant;
import java.util.List;

import vn.thongsuot.messaging.Address;

/** Makes desks for tests of other rooms. */
public final class LinkedDesk {

	private LinkedDesk() {
	}

	/** A living desk for all categories of a department. */
	public static Desk of(String department, Address group) {
		return new Desk(group, "Nhóm " + department, department, List.of(), new Address("fake", "admin"),
				Instant.EPOCH);
	}

}
