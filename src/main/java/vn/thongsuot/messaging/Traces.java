package vn.thongsuot.messaging;

/**
 * What is still stored of messages that are done. It is thrown away in time anyway; where
 * somebody may ask for it, it is erased at once. What is on its way still goes out.
 */
public interface Traces {

	/**
	 * Erases what was written in that chat, by us and to us, and what it was about: after
	 * that nothing leads from the chat to a ticket or back. The bare address stays, with
	 * times alone, for updates must not be taken twice and nothing must be sent to an
	 * address that is closed.
	 */
	void erase(Address chat);

	/**
	 * Erases what we wrote about that, in whatever chat; the platform's ids stay, so that
	 * replies find what they are about.
	 */
	void erase(Subject about);

}
