package vn.thongsuot.messaging;

/** Whether we may write to people; platforms let nobody be written to unasked. */
public interface Reachability {

	/** Whether that person has opened the private chat with us, and not closed it. */
	boolean isOpen(Address person);

}
