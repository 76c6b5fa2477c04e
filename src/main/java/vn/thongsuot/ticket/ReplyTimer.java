package vn.thongsuot.ticket;

import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets replies leave when they have been held long enough, and asks again about those
 * that nobody decided on.
 */
@Component
class ReplyTimer {

	private static final Logger LOG = LoggerFactory.getLogger(ReplyTimer.class);

	private static final Limit AT_ONCE = Limit.of(50);

	private final Replies replies;

	private final DueReplies dueReplies;

	private final Correcting correcting;

	private final Clock clock;

	ReplyTimer(Replies replies, DueReplies dueReplies, Correcting correcting, Clock clock) {
		this.replies = replies;
		this.dueReplies = dueReplies;
		this.correcting = correcting;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thongsuot.ticket.timer:1s}")
	void tick() {
		each("Held reply", due(Reply.State.HELD), this.dueReplies::release);
		each("Doubtful reply", due(Reply.State.ASKED), this.dueReplies::askAgain);
		each("Held correction", this.correcting.dueToLeave(), this.correcting::send);
		each("Unread correction", this.correcting.unread(), this.correcting::tellUnread);
	}

	private List<Long> due(Reply.State state) {
		return this.replies.due(state, this.clock.instant(), AT_ONCE);
	}

	private void each(String what, List<Long> ids, LongConsumer step) {
		for (long id : ids) {
			try {
				step.accept(id);
			}
			catch (RuntimeException ex) {
				LOG.error("{} {} could not be moved on; it is tried again", what, id, ex);
			}
		}
	}

}
