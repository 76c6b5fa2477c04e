package vn.thongsuot.ticket;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time does to replies that have not left; each in a transaction of its own. */
@Component
@Transactional
class DueReplies {

	private final OpenReplies open;

	private final ReplyRelease release;

	private final DeadlineSettings settings;

	private final Clock clock;

	DueReplies(OpenReplies open, ReplyRelease release, DeadlineSettings settings, Clock clock) {
		this.open = open;
		this.release = release;
		this.settings = settings;
		this.clock = clock;
	}

	/** Releases a reply that is still held. */
	void release(long id) {
		Reply reply = this.open.lock(id);
		if (reply.state() == Reply.State.HELD) {
			this.release.release(reply);
		}
	}

	/** Asks the group again about a reply of which nobody said whom it is for. */
	void askAgain(long id) {
		Reply reply = this.open.lock(id);
		if (reply.state() == Reply.State.ASKED) {
			reply.askAgainAt(this.clock.instant().plus(this.settings.askAgain()));
			this.release.become(reply, Reply.State.ASKED, this.open.lock(reply.ticket()));
		}
	}

}
