package vn.thongsuot.ticket;

import vn.thongsuot.messaging.MediaRef;

/** What somebody attached. */
public sealed interface AttachedThing {

	/** A file as the platform keeps it. */
	record File(MediaRef file) implements AttachedThing {
	}

	/** A point on the map, in degrees. */
	record Place(double latitude, double longitude) implements AttachedThing {
	}

}
