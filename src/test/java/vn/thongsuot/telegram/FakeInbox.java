package vn.thongsuot.telegram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import vn.thongsuot.messaging.Inbox;

/** An inbox in memory that fails as often as a test wants. */
final class FakeInbox implements Inbox {

	final List<Raw> stored = new CopyOnWriteArrayList<>();

	final AtomicInteger failures = new AtomicInteger();

	@Override
	public void store(String channel, List<Raw> updates) {
		if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
			throw new IllegalStateException("database is down, text was: bí mật");
		}
		this.stored.addAll(updates);
	}

	@Override
	public long lastNumber(String channel) {
		return 0;
	}

	List<String> ids() {
		return this.stored.stream().map(Raw::externalId).toList();
	}

}
