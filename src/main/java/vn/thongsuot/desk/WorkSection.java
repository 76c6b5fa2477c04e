package vn.thongsuot.desk;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;

/**
 * A further part of a desk's list of work, under a heading of its own; in the order of
 * the beans.
 */
interface WorkSection {

	/** Nothing if there is nothing to say. */
	RichText at(Desk desk);

}
