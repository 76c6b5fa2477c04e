package vn.thongsuot.dialogue;

import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Subject;

/** Takes replies in a group to messages of ours about one kind of subject. */
public interface ReplyHandler {

	/** The kind of subject, of which no other handler takes replies. */
	String kind();

	void reply(Incoming incoming, Subject about);

}
