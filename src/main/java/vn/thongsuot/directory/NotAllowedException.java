package vn.thongsuot.directory;

import vn.thongsuot.messaging.Address;

/** Somebody tries what only an administrator may do. */
public class NotAllowedException extends RuntimeException {

	NotAllowedException(Address person) {
		super(person + " is no administrator");
	}

}
