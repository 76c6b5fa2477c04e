package vn.thongsuot.ticket;

import java.time.Clock;
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

	private final Answering answering;

	private final Clock clock;

	ReplyTimer(Replies replies, Answering answering, Clock clock) {
		this.replies = replies;
		this.answering = answering;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thongsuot.ticket.timer:1s}")
	void tick() {
		each(Reply.State.HELD, this.answering::releaseIfDue);
		each(Reply.State.ASKED, this.answering::askAgainIfDue);
	}

	private void each(Reply.State state, LongConsumer step) {
		for (long id : this.replies.due(state, this.clock.instant(), AT_ONCE)) {
			try {
				step.accept(id);
			}
			catch (RuntimeException ex) {
				LOG.error("Reply {} could not be moved on from {}; it is tried again", id, state, ex);
			}
		}
	}

}
