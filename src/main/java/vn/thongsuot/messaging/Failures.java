package vn.thongsuot.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts failed attempts to handle a message, and parks it after the last one. */
@Component
class Failures {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	/** The store's troubles pass; a message is not to blame for them. */
	private static final int PATIENCE_WITH_STORE = 10;

	private final StoredUpdates updates;

	private final InboxLanes lanes;

	private final TransactionTemplate transaction;

	private final InboxSettings settings;

	private final Clock clock;

	Failures(StoredUpdates updates, InboxLanes lanes, TransactionTemplate transaction, InboxSettings settings,
			Clock clock) {
		this.updates = updates;
		this.lanes = lanes;
		this.transaction = transaction;
		this.settings = settings;
		this.clock = clock;
	}

	/** Notes a failure; the apology is posted with the parking, or neither is. */
	void note(String lane, Receiver receiver, Work work, Throwable problem) {
		boolean parked;
		try {
			parked = inTransaction(lane, receiver, work, problem, true);
		}
		catch (RuntimeException ex) {
			log.debug("No apology", ex);
			parked = inTransaction(lane, receiver, work, problem, false);
		}
		if (parked) {
			work.acknowledge();
		}
	}

	private boolean inTransaction(String lane, Receiver receiver, Work work, Throwable problem, boolean apologise) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean parked = count(lane, work.ids(), problem);
			Incoming incoming = work.incoming();
			if (parked && apologise && incoming != null) {
				receiver.apologise(incoming);
			}
			return parked;
		}));
	}

	private boolean count(String lane, List<Long> ids, Throwable problem) {
		InboxLane locked = this.lanes.lock(lane).orElseThrow();
		Instant now = this.clock.instant();
		List<StoredUpdate> failed = this.updates.findAllByIdIn(ids)
			.stream()
			.filter((update) -> update.state() == StoredUpdate.State.NEW)
			.toList();
		failed.forEach((update) -> update.failed(Reasons.of(problem)));
		int attempts = failed.stream().mapToInt(StoredUpdate::attempts).max().orElse(0);
		if (attempts < limit(problem)) {
			locked.rest(now.plus(this.settings.pause().multipliedBy(Math.min(attempts, 5))));
			return false;
		}
		failed.forEach((update) -> update.park(Reasons.of(problem), now));
		log.error(
				"Updates {} of {} could not be handled in {} attempts and are parked: {} at {}; "
						+ "see their error in table inbox",
				ids, lane, attempts, problem.getClass().getName(), place(problem));
		log.debug("Parked", problem);
		return true;
	}

	private int limit(Throwable problem) {
		boolean store = problem instanceof TransientDataAccessException
				|| problem instanceof RecoverableDataAccessException
				|| problem instanceof NonTransientDataAccessResourceException
				|| problem instanceof TransactionException;
		return store ? Math.max(PATIENCE_WITH_STORE, this.settings.attempts()) : this.settings.attempts();
	}

	/**
	 * Where in our code it happened; messages of exceptions may hold what people wrote.
	 */
	private static String place(Throwable problem) {
		for (StackTraceElement element : problem.getStackTrace()) {
			if (element.getClassName().startsWith("vn.thongsuot")) {
				return element.toString();
			}
		}
		return "an unknown place";
	}

}
