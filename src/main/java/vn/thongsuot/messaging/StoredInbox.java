package vn.thongsuot.messaging;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox in the database. */
@Component
class StoredInbox implements Inbox {

	private static final int MOST_COLLISIONS = 5;

	private final StoredUpdates updates;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Bell inboxBell;

	StoredInbox(StoredUpdates updates, PlatformTransactionManager transactions, Clock clock, Bell inboxBell) {
		this.updates = updates;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
		this.inboxBell = inboxBell;
	}

	@Override
	public void store(String channel, List<Raw> raws) {
		if (raws.isEmpty()) {
			return;
		}
		for (int collisions = 0;; collisions++) {
			try {
				this.transaction.executeWithoutResult((status) -> storeNew(channel, raws));
				this.inboxBell.ring();
				return;
			}
			catch (DataIntegrityViolationException ex) {
				// Somebody else stores the same at the same time: now it can be seen.
				if (collisions == MOST_COLLISIONS) {
					throw ex;
				}
			}
		}
	}

	@Override
	public long lastNumber(String channel) {
		return this.updates.highestNumber(channel);
	}

	private void storeNew(String channel, List<Raw> raws) {
		Map<String, Raw> byId = new LinkedHashMap<>();
		raws.forEach((raw) -> byId.putIfAbsent(raw.externalId(), raw));
		Set<String> known = this.updates.known(channel, byId.keySet());
		byId.keySet().removeAll(known);
		byId.values().forEach((raw) -> this.updates.save(new StoredUpdate(channel, raw, this.clock.instant())));
	}

}
