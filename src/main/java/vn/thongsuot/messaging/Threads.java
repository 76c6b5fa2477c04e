package vn.thongsuot.messaging;

/**
 * Conversations of their own within a group, where the platform and our rights there
 * allow them: what is posted about something that has a thread goes there. Elsewhere
 * nothing changes.
 */
public interface Threads {

	/** Says whether threads can be opened in that group. */
	void allow(Address group, boolean possible);

	/**
	 * Gives what is posted about that from now on a thread, or opens the one that was
	 * closed; nothing where threads cannot be opened.
	 */
	void open(Address group, Subject about, String title);

	/**
	 * Closes a thread, after all that was posted before; nothing if there is none.
	 */
	void close(Address group, Subject about);

}
