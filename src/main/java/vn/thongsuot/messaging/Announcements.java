package vn.thongsuot.messaging;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes events, unless a listener that fails would undo what has really happened. */
@Component
class Announcements {

	private final ThreadLocal<Boolean> muted = ThreadLocal.withInitial(() -> false);

	private final ApplicationEventPublisher events;

	Announcements(ApplicationEventPublisher events) {
		this.events = events;
	}

	void publish(Object event) {
		if (!this.muted.get()) {
			this.events.publishEvent(event);
		}
	}

	/** Does something that nobody is told about. */
	void muted(Runnable action) {
		this.muted.set(true);
		try {
			action.run();
		}
		finally {
			this.muted.remove();
		}
	}

}
