package vn.thongsuot.dialogue;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;

/**
 * Answers presses of buttons; each verb belongs to one handler, in whatever chat the
 * button stands.
 */
public interface PressHandler {

	/** The verbs it answers. */
	Set<String> verbs();

	/**
	 * Acts on a press, after checking that the presser may do so now.
	 * @return a short note for the presser, or nothing
	 */
	@Nullable String press(Incoming incoming, Content.Press press);

}
