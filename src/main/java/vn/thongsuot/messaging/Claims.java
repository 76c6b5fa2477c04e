package vn.thongsuot.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides which call is to be made next, and commits to it before it is made. */
@Component
class Claims {

	private static final Logger log = LoggerFactory.getLogger(Claims.class);

	private static final Limit LANES = Limit.of(50);

	private final Calls calls;

	private final OutboxLanes lanes;

	private final Channels channels;

	private final Pace pace;

	private final Deliveries deliveries;

	private final TransactionTemplate transaction;

	private final CourierSettings settings;

	private final Clock clock;

	private final KnownLanes knownLanes;

	Claims(Calls calls, OutboxLanes lanes, Channels channels, Pace pace, Deliveries deliveries,
			TransactionTemplate transaction, CourierSettings settings, Clock clock, KnownLanes knownOutboxLanes) {
		this.calls = calls;
		this.lanes = lanes;
		this.channels = channels;
		this.pace = pace;
		this.deliveries = deliveries;
		this.transaction = transaction;
		this.settings = settings;
		this.clock = clock;
		this.knownLanes = knownOutboxLanes;
	}

	/** The next call, if there is one and the pace allows it; none in the busy lanes. */
	Optional<Claim> next(Set<String> busy) {
		for (String channel : this.channels.names()) {
			Optional<Claim> claim = next(channel, busy);
			if (claim.isPresent()) {
				return claim;
			}
		}
		return Optional.empty();
	}

	/** When it is worth asking again, at the latest then. */
	Instant nextReady(Instant latest) {
		Instant now = this.clock.instant();
		Instant next = this.calls.nextReady(now).filter(latest::isAfter).orElse(latest);
		for (String channel : this.channels.names()) {
			Instant allowed = this.pace.nextAllowed(channel);
			next = (allowed.isAfter(now) && allowed.isBefore(next)) ? allowed : next;
		}
		return next;
	}

	private Optional<Claim> next(String channel, Set<String> busy) {
		for (String lane : this.calls.readyLanes(channel, this.clock.instant(), LANES)) {
			if (!busy.contains(lane)) {
				if (!isAllowed(channel)) {
					break;
				}
				this.knownLanes.require(lane);
				Claim claim = this.transaction.execute((status) -> claim(lane));
				if (claim != null) {
					return Optional.of(claim);
				}
			}
		}
		return Optional.empty();
	}

	private boolean isAllowed(String channel) {
		return !this.pace.nextAllowed(channel).isAfter(this.clock.instant());
	}

	private @Nullable Claim claim(String address) {
		Instant now = this.clock.instant();
		OutboxLane lane = this.lanes.tryLock(address).filter((free) -> free.isReady(now)).orElse(null);
		if (lane == null) {
			return null;
		}
		Address movedTo = lane.movedTo();
		if (movedTo != null) {
			this.calls.move(address, movedTo.toString());
		}
		Call call = head(address);
		if (call == null) {
			return null;
		}
		settleInterrupted(call);
		if (!this.pace.take(lane, call, now)) {
			return null;
		}
		Delivery delivery = this.deliveries.of(call).orElse(null);
		if (delivery == null) {
			call.sent(now);
			return claim(address);
		}
		call.begin(now);
		long fence = lane.lease(now.plus(this.settings.lease()));
		return new Claim(call.id(), call.lane(), fence, delivery, call.isDoubtful());
	}

	private @Nullable Call head(String lane) {
		List<Long> pending = this.calls.pending(lane, Limit.of(1));
		return pending.isEmpty() ? null : this.calls.tryLock(pending.getFirst()).filter(Call::isPending).orElse(null);
	}

	/** A call that was being made when its courier died may have arrived. */
	private static void settleInterrupted(Call call) {
		if (call.state() == Call.State.SENDING && call.kind() == Call.Kind.SEND) {
			log.warn("Call {} to {} was interrupted and is repeated", call.id(), call.lane());
			call.interrupted();
		}
	}

}
