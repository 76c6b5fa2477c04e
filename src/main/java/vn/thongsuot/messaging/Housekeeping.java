package vn.thongsuot.messaging;

import java.time.Clock;
import java.time.Instant;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws away what nobody will ask for any more. */
@Component
class Housekeeping {

	private final StoredUpdates updates;

	private final Calls calls;

	private final InboxSettings inbox;

	private final CourierSettings courier;

	private final Clock clock;

	Housekeeping(StoredUpdates updates, Calls calls, InboxSettings inbox, CourierSettings courier, Clock clock) {
		this.updates = updates;
		this.calls = calls;
		this.inbox = inbox;
		this.courier = courier;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
	@Transactional
	public void purge() {
		Instant now = this.clock.instant();
		this.updates.purge(StoredUpdate.State.HANDLED, now.minus(this.inbox.keepHandled()));
		this.updates.purge(StoredUpdate.State.PARKED, now.minus(this.inbox.keepParked()));
		this.calls.purge(Call.State.SENT, now.minus(this.courier.keepSent()));
		this.calls.purge(Call.State.GIVEN_UP, now.minus(this.courier.keepLost()));
	}

}
