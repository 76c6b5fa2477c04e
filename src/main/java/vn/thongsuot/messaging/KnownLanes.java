package vn.thongsuot.messaging;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.dao.DataIntegrityViolationException;

/** Rows that are there to be locked, made when they are first needed. */
final class KnownLanes {

	private final Set<String> known = ConcurrentHashMap.newKeySet();

	private final Predicate<String> exists;

	private final Consumer<String> make;

	KnownLanes(Predicate<String> exists, Consumer<String> make) {
		this.exists = exists;
		this.make = make;
	}

	/** Makes sure that the row is there; outside a transaction. */
	void require(String lane) {
		if (!this.known.contains(lane) && !this.exists.test(lane)) {
			try {
				this.make.accept(lane);
			}
			catch (DataIntegrityViolationException ex) {
				// Somebody else has just made it.
			}
		}
		this.known.add(lane);
	}

	void forget() {
		this.known.clear();
	}

}
