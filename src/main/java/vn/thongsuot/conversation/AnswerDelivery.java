package vn.thongsuot.conversation;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.messaging.Delivered;
import vn.thongsuot.messaging.Undelivered;
import vn.thongsuot.ticket.ReplyDelivery;

/** Notes on the reply whether it reached the officer's phone. */
@Component
class AnswerDelivery {

	private static final String PREFIX = OfficerVoice.key(0).replace("0", "");

	private final ReplyDelivery replyDelivery;

	private final BusinessClock clock;

	AnswerDelivery(ReplyDelivery replyDelivery, BusinessClock clock) {
		this.replyDelivery = replyDelivery;
		this.clock = clock;
	}

	@EventListener
	void delivered(Delivered delivered) {
		reply(delivered.message().key()).ifPresent((reply) -> this.replyDelivery.delivered(reply, this.clock.now()));
	}

	@EventListener
	void undelivered(Undelivered undelivered) {
		reply(undelivered.message().key())
			.ifPresent((reply) -> this.replyDelivery.undelivered(reply, failure(undelivered)));
	}

	private static String failure(Undelivered undelivered) {
		return switch (undelivered.ending()) {
			case KEPT -> "gone";
			case REFUSED -> "refused";
			case UNANSWERED -> "unanswered";
		};
	}

	/** The reply that a message brings; nothing for the files that go with it. */
	private static Optional<Long> reply(@Nullable String key) {
		if (key == null || !key.startsWith(PREFIX) || key.indexOf(':', PREFIX.length()) >= 0) {
			return Optional.empty();
		}
		return Optional.of(Long.valueOf(key.substring(PREFIX.length())));
	}

}
