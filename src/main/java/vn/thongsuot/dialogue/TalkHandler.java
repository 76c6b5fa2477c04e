package vn.thongsuot.dialogue;

import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Scope;

/**
 * Receives everything in its scope that is neither a command nor a press; one handler a
 * scope.
 */
public interface TalkHandler {

	Scope scope();

	void talk(Incoming incoming);

}
