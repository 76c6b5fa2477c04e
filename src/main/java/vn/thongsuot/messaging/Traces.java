package vn.thongsuot.messaging;

/**
 * What is still stored of messages that are done. It is thrown away in time anyway; where
 * somebody may ask for it, it is erased at once. What is on its way still goes out, and
 * the platform's ids stay, so that replies find what they are about.
 */
public interface Traces {

	/** Erases what was written in that chat, by us and to us. */
	void erase(Address chat);

	/** Erases what we wrote about that, in whatever chat. */
	void erase(Subject about);

}
