package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;

/** Shows one screen after the other in the same message. */
@Component
class ScreenTurns {

	/** Who is what. */
	static final String ROLES = "roles";

	/** What administrators change. */
	static final String ADMIN = "admin";

	/** Which department a group works for. */
	static final String LINK = "link";

	/** What the standing unit has an eye on. */
	static final String OVERSIGHT = "oversight";

	private final Outbox outbox;

	ScreenTurns(Outbox outbox) {
		this.outbox = outbox;
	}

	/** The first screen, under what somebody wrote. */
	void open(Incoming incoming, String kind, LinkScreens.Screen screen) {
		post(incoming, kind, incoming.ref().id(), screen);
	}

	/** In place of what the pressed button stood under, or below it. */
	void turn(Incoming incoming, String kind, Content.Press press, LinkScreens.Screen screen) {
		this.outbox.find(incoming.ref())
			.map(Posted::key)
			.ifPresentOrElse((key) -> this.outbox.revise(key, screen.text(), screen.keyboard()),
					() -> post(incoming, kind, press.pressId(), screen));
	}

	private void post(Incoming incoming, String kind, String id, LinkScreens.Screen screen) {
		this.outbox.post(Told.under(incoming, screen.text())
			.with(screen.keyboard())
			.keyed(kind + ":" + incoming.chat() + ":" + id));
	}

}
