package vn.thongsuot.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands what waits in a lane to the receiver, all of it in one transaction. */
@Component
class Reception {

	private static final Logger log = LoggerFactory.getLogger(Reception.class);

	private static final Limit LOOK_AHEAD = Limit.of(50);

	private final StoredUpdates updates;

	private final InboxLanes lanes;

	private final Channels channels;

	private final KnownAddresses addresses;

	private final Unsettled unsettled;

	private final Failures failures;

	private final TransactionTemplate transaction;

	private final InboxSettings settings;

	private final Clock clock;

	private final KnownLanes knownLanes;

	Reception(StoredUpdates updates, InboxLanes lanes, Channels channels, KnownAddresses addresses, Unsettled unsettled,
			Failures failures, TransactionTemplate transaction, InboxSettings settings, Clock clock,
			KnownLanes knownInboxLanes) {
		this.updates = updates;
		this.lanes = lanes;
		this.channels = channels;
		this.addresses = addresses;
		this.unsettled = unsettled;
		this.failures = failures;
		this.transaction = transaction;
		this.settings = settings;
		this.clock = clock;
		this.knownLanes = knownInboxLanes;
	}

	/**
	 * Handles the next message of a lane, unless another worker has the lane; what the
	 * receiver throws is noted and never thrown on.
	 */
	Verdict handleNext(String lane, Receiver receiver) {
		this.knownLanes.require(lane);
		Work work = new Work();
		try {
			Verdict verdict = Objects
				.requireNonNull(this.transaction.execute((status) -> handle(lane, receiver, work)));
			work.acknowledge();
			return verdict;
		}
		catch (RuntimeException | Error problem) {
			if (!work.begun()) {
				throw problem;
			}
			this.failures.note(lane, receiver, work, problem);
			return Verdict.HANDLED;
		}
	}

	private Verdict handle(String lane, Receiver receiver, Work work) {
		Instant now = this.clock.instant();
		Optional<InboxLane> free = this.lanes.tryLock(lane).filter((locked) -> !locked.rests(now));
		List<StoredUpdate> waiting = free.isPresent() ? this.updates.waiting(lane, LOOK_AHEAD) : List.of();
		if (waiting.isEmpty()) {
			return Verdict.NOTHING;
		}
		StoredUpdate head = waiting.getFirst();
		Channel channel = this.channels.named(head.channel());
		work.begin(channel, List.of(head.id()));
		Incoming first;
		try {
			first = channel.read(head.payload()).orElse(null);
		}
		catch (UnreadableUpdateException ex) {
			head.park(Reasons.of(ex), now);
			log.error("Update {} of {} cannot be read and is parked; see its error in table inbox", head.id(), lane);
			return Verdict.HANDLED;
		}
		return (first != null) ? handle(Burst.begin(waiting, first, channel::read, this.settings), receiver, work, now)
				: markHandled(List.of(head.id()), now);
	}

	private Verdict handle(Burst burst, Receiver receiver, Work work, Instant now) {
		Instant due = burst.incompleteUntil(now);
		if (due != null) {
			return new Verdict(false, due);
		}
		Incoming said = burst.merged();
		Instant settled = this.unsettled.until(said, burst.receivedAt(), now);
		if (settled != null) {
			return new Verdict(false, settled);
		}
		Incoming incoming = this.addresses.follow(said);
		work.begin(burst.ids(), incoming);
		// First, since a receiver may clear what the session holds.
		markHandled(burst.ids(), now);
		if (incoming.chat().equals(said.chat())) {
			this.addresses.heardFrom(incoming);
		}
		work.notice(receiver.receive(incoming));
		return Verdict.HANDLED;
	}

	private Verdict markHandled(List<Long> ids, Instant now) {
		if (this.updates.markHandled(ids, now) != ids.size()) {
			throw new IllegalStateException("Handled by somebody else: " + ids);
		}
		return Verdict.HANDLED;
	}

	/**
	 * What came of looking at a lane.
	 *
	 * @param handled whether something was done, so that it is worth looking again
	 * @param waitUntil when a burst will be complete, or what it refers to may be known
	 */
	record Verdict(boolean handled, @Nullable Instant waitUntil) {

		static final Verdict HANDLED = new Verdict(true, null);

		static final Verdict NOTHING = new Verdict(false, null);

	}

}
