package vn.thongsuot.reminder;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Outcome;
import vn.thongsuot.testing.FakeChannel;

/**
 * Stands in for the platform: takes every message at once and keeps when it came. It
 * knows no groups, since a year passes here in fewer minutes than a group's rate allows.
 */
final class YearPlatform extends FakeChannel {

	private final Clock clock;

	private final Set<String> keys = Collections.synchronizedSet(new HashSet<>());

	private final List<FakeOutbox.Sent> sent = Collections.synchronizedList(new ArrayList<>());

	private final List<String> repeated = Collections.synchronizedList(new ArrayList<>());

	YearPlatform(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Outcome deliver(Delivery delivery) {
		if (delivery instanceof Delivery.Send send) {
			FakeOutbox.Sent message = new FakeOutbox.Sent(send.message(), this.clock.instant());
			this.sent.add(message);
			if (!this.keys.add(message.key()) || send.repeated()) {
				this.repeated.add(message.key());
			}
		}
		return accept(delivery);
	}

	@Override
	public boolean isGroup(Address address) {
		return false;
	}

	/** Everything that was accepted, in order. */
	List<FakeOutbox.Sent> sent() {
		return this.sent;
	}

	int count() {
		return this.sent.size();
	}

	/** Keys of messages that came more than once, or may have. */
	List<String> repeated() {
		return this.repeated;
	}

	void clear() {
		this.keys.clear();
		this.sent.clear();
		this.repeated.clear();
	}

}
