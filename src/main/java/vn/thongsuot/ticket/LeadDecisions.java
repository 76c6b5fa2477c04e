package vn.thongsuot.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

/** What becomes of a reply when a lead has decided, in the caller's transaction. */
@Component
class LeadDecisions {

	private final OpenReplies open;

	private final ReplyRelease release;

	private final Clock clock;

	LeadDecisions(OpenReplies open, ReplyRelease release, Clock clock) {
		this.open = open;
		this.release = release;
		this.clock = clock;
	}

	/** A lead lets it leave. */
	void approved(long id, TicketActor lead) {
		Reply reply = this.open.lock(id);
		reply.approvedBy(lead);
		this.release.release(reply);
	}

	/** A lead wants it changed. */
	void sentBack(long id) {
		Reply reply = this.open.lock(id);
		this.release.become(reply, Reply.State.SENT_BACK, this.open.lock(reply.ticket()));
	}

	/** The ticket is nothing of the department's any more. */
	void abandoned(long id) {
		this.release.recall(this.open.lock(id), "moved");
	}

	/** A lead says it in other words. */
	void replaced(long id, TicketActor lead, String words) {
		Reply before = this.open.lock(id);
		this.release.recall(before, "replaced");
		Instant now = this.clock.instant();
		StaffWord word = new StaffWord(before.department(), before.source(), lead, words, List.of(), before.purpose(),
				before.promisedDay().orElse(null));
		Reply reply = this.open.save(new Reply(before.ticket(), word, Reply.State.HELD, now, now), word.things());
		reply.approvedBy(lead);
		this.release.release(reply);
	}

}
