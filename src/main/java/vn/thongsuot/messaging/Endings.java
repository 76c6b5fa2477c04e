package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** What becomes of messages in the end, told to whoever wants to know. */
@Component
class Endings {

	private static final Logger log = LoggerFactory.getLogger(Endings.class);

	private final Calls calls;

	private final PostedMessages messages;

	private final PlatformMessages platformMessages;

	private final Announcements announcements;

	Endings(Calls calls, PostedMessages messages, PlatformMessages platformMessages, Announcements announcements) {
		this.calls = calls;
		this.messages = messages;
		this.platformMessages = platformMessages;
		this.announcements = announcements;
	}

	/** Keeps the platform's ids of a call that went out. */
	void remember(Call call, Address chat, List<String> ids, Instant now) {
		for (String id : ids) {
			this.platformMessages.save(new PlatformMessage(chat, id, call.requiredPostedId(), call.part(), now));
		}
	}

	/** Says that a message has been delivered, once its last part is out. */
	void delivered(Call call, Instant now) {
		PostedMessage message = message(call);
		boolean last = message.parts() == 1 || this.calls.countUnsent(message.id()) == 0;
		if (last && !message.isDelivered() && !message.isLost()) {
			message.delivered(now);
			this.announcements.publish(new Delivered(message.toPosted(), now));
		}
	}

	/** Ends a call that will not be made again; its message is lost. */
	void giveUp(Call call, String reason, Undelivered.Ending ending, Instant now) {
		call.giveUp(reason, now);
		log.warn("Call {} ({}) to {} is given up: {}", call.id(), call.kind(), call.lane(), reason);
		if (call.kind() != Call.Kind.SEND) {
			return;
		}
		PostedMessage message = message(call);
		if (!message.isDelivered() && !message.isLost()) {
			message.lost(reason, now);
			this.announcements.publish(new Undelivered(message.toPosted(), reason, ending));
		}
	}

	/** Says once of each message to a closed lane that it waits there. */
	void tellKept(String lane, String reason, Instant now) {
		Set<Long> told = new LinkedHashSet<>();
		for (Call call : this.calls.toTell(lane)) {
			if (call.postedId() == null) {
				call.sent(now);
				continue;
			}
			call.tellKept();
			if (call.kind() == Call.Kind.SEND && told.add(call.requiredPostedId())) {
				tellKept(message(call), reason, now);
			}
		}
	}

	private void tellKept(PostedMessage message, String reason, Instant now) {
		if (message.isDelivered() || message.isLost() || message.isKept()) {
			return;
		}
		message.keep(reason, now);
		if (message.matters()) {
			this.announcements.publish(new Undelivered(message.toPosted(), reason, Undelivered.Ending.KEPT));
		}
	}

	private PostedMessage message(Call call) {
		return this.messages.findById(call.requiredPostedId()).orElseThrow();
	}

}
