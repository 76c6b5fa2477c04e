package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What calls have to do with threads: a message for a thread that the platform does not
 * know yet first opens it, and is then called for once more. If the answer to an opening
 * is lost, it is opened again, and an empty thread may stay behind.
 */
@Component
class ThreadCalls {

	/** The part under which the head of a thread is known as one of our messages. */
	private static final int HEAD = -1;

	private static final int PATIENCE = 2;

	private static final Logger log = LoggerFactory.getLogger(ThreadCalls.class);

	private final ChatThreads threads;

	private final OutboxLanes lanes;

	private final PlatformMessages platformMessages;

	private final Announcements announcements;

	ThreadCalls(ChatThreads threads, OutboxLanes lanes, PlatformMessages platformMessages,
			Announcements announcements) {
		this.threads = threads;
		this.lanes = lanes;
		this.platformMessages = platformMessages;
		this.announcements = announcements;
	}

	/** Whether that thread is to be opened before a message goes out into it. */
	boolean isToOpen(ChatThread thread, Address chat) {
		return thread.head().isEmpty() && this.lanes.bearsThreads(chat.toString());
	}

	/** The head of that thread. */
	@Nullable String head(Address chat, @Nullable Subject about) {
		return of(chat, about).flatMap(ChatThread::head).orElse(null);
	}

	/** Keeps the head of a thread, so that what is written in it finds its way. */
	void opened(Call call, Subject about, String head, Instant now) {
		call.requeue();
		of(call.lane(), about).ifPresent((thread) -> thread.openedUnder(head));
		this.platformMessages.save(new PlatformMessage(call.lane(), head, call.requiredPostedId(), HEAD, now));
	}

	/** No thread is to be had there, until we hear that it is. */
	void refused(OutboxLane lane, Call call, String reason) {
		call.requeue();
		lane.bearThreads(false);
		log.info("Chat {} has no threads for us: {}", call.lane(), reason);
	}

	/** Opens a thread anew, but not for ever. */
	void vanished(Call call, Subject about, String reason) {
		call.failed(reason);
		of(call.lane(), about).ifPresent((thread) -> {
			thread.vanished();
			if (call.attempts() > PATIENCE) {
				this.threads.delete(thread);
			}
			else {
				this.announcements.publish(new ThreadVanished(call.lane(), about));
			}
		});
	}

	/** The thread into which a message about that goes. */
	Optional<ChatThread> of(Address chat, @Nullable Subject about) {
		return (about == null) ? Optional.empty() : this.threads.find(chat.toString(), about.toString());
	}

}
