package vn.thongsuot.dialogue;

import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Subject;

/** Takes replies to messages of ours about one kind of subject. */
public interface ReplyHandler {

	/** The kind of subject, of which no other handler takes replies. */
	String kind();

	/** Whether it takes replies in private too, not only those in groups. */
	default boolean inPrivate() {
		return false;
	}

	void reply(Incoming incoming, Subject about);

}
