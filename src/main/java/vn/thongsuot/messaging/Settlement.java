package vn.thongsuot.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records how a call went, and what follows from it. */
@Component
class Settlement {

	private static final Logger log = LoggerFactory.getLogger(Settlement.class);

	private final Calls calls;

	private final OutboxLanes lanes;

	private final KnownAddresses addresses;

	private final Pace pace;

	private final Endings endings;

	private final ThreadCalls threads;

	private final Announcements announcements;

	private final CourierSettings settings;

	private final Clock clock;

	Settlement(Calls calls, OutboxLanes lanes, KnownAddresses addresses, Pace pace, Endings endings,
			ThreadCalls threads, Announcements announcements, CourierSettings settings, Clock clock) {
		this.calls = calls;
		this.lanes = lanes;
		this.addresses = addresses;
		this.pace = pace;
		this.endings = endings;
		this.threads = threads;
		this.announcements = announcements;
		this.settings = settings;
		this.clock = clock;
	}

	@Transactional
	public void settle(Claim claim, Outcome outcome) {
		OutboxLane lane = this.lanes.lock(claim.lane().toString()).orElseThrow();
		Call call = this.calls.lock(claim.callId()).orElseThrow();
		if (lane.isLeasedAs(claim.fence()) && call.state() == Call.State.SENDING) {
			lane.release();
			settle(lane, call, claim.delivery(), outcome, this.clock.instant());
		}
		else if (outcome instanceof Outcome.Sent sent && claim.delivery() instanceof Delivery.Send) {
			log.warn("Call {} to {} was answered after its lease", claim.callId(), claim.lane());
			this.endings.remember(call, claim.lane(), sent.messageIds(), this.clock.instant());
		}
	}

	/** Says of what was posted to closed lanes that it waits there. */
	@Transactional
	public void tellKept() {
		for (String address : this.calls.lanesToTell()) {
			this.lanes.tryLock(address).ifPresent((lane) -> {
				String reason = lane.closedReason();
				if (reason != null) {
					this.endings.tellKept(address, reason, this.clock.instant());
				}
			});
		}
	}

	private void settle(OutboxLane lane, Call call, Delivery delivery, Outcome outcome, Instant now) {
		switch (delivery) {
			case Delivery.OpenThread open -> settleOpening(lane, call, open, outcome, now);
			case Delivery.TurnThread turn when outcome instanceof Outcome.Refused -> call.sent(now);
			case Delivery.Remove remove when outcome instanceof Outcome.Refused -> call.sent(now);
			case Delivery.Send send when outcome instanceof Outcome.ThreadGone gone ->
				this.threads.vanished(call, Objects.requireNonNull(send.message().about()), gone.reason());
			default -> settle(lane, call, outcome, now);
		}
	}

	/** Whatever comes of it, the message itself has not been sent. */
	private void settleOpening(OutboxLane lane, Call call, Delivery.OpenThread open, Outcome outcome, Instant now) {
		switch (outcome) {
			case Outcome.Sent sent -> this.threads.opened(call, open.about(), sent.messageIds().getFirst(), now);
			case Outcome.Refused refused -> this.threads.refused(lane, call, refused.reason());
			case Outcome.Uncertain uncertain -> failed(lane, call, uncertain.reason(), now);
			default -> settle(lane, call, outcome, now);
		}
	}

	private void settle(OutboxLane lane, Call call, Outcome outcome, Instant now) {
		switch (outcome) {
			case Outcome.Sent sent -> sent(call, sent, now);
			case Outcome.Pause pause -> pause(lane, call, pause, now);
			case Outcome.Moved moved -> moved(call, moved.to());
			case Outcome.Gone gone -> gone(lane, call, gone.reason(), now);
			case Outcome.Refused refused ->
				this.endings.giveUp(call, refused.reason(), Undelivered.Ending.REFUSED, now);
			case Outcome.ThreadGone gone -> failed(lane, call, gone.reason(), now);
			case Outcome.Vanished vanished -> vanished(call, vanished.reason(), now);
			case Outcome.Failed failed -> failed(lane, call, failed.reason(), now);
			case Outcome.Uncertain uncertain -> uncertain(lane, call, uncertain.reason(), now);
		}
	}

	private void sent(Call call, Outcome.Sent sent, Instant now) {
		call.sent(now);
		if (call.kind() == Call.Kind.SEND) {
			this.endings.remember(call, call.lane(), sent.messageIds(), now);
			this.endings.delivered(call, now);
		}
	}

	private void pause(OutboxLane lane, Call call, Outcome.Pause pause, Instant now) {
		call.requeue();
		lane.rest(now.plus(pause.time()));
		if (pause.everywhere()) {
			this.pace.pause(call.lane().channel(), now.plus(pause.time()));
		}
	}

	private void moved(Call call, Address to) {
		call.requeue();
		Address from = call.lane();
		call.moveTo(to);
		this.addresses.moved(from, to);
	}

	private void gone(OutboxLane lane, Call call, String reason, Instant now) {
		boolean outdated = call.calledAt().filter(lane::isOpenedSince).isPresent();
		call.requeue();
		if (outdated) {
			return;
		}
		lane.close(reason);
		log.info("Chat {} is gone: {}", call.lane(), reason);
		this.announcements.publish(new AddressGone(call.lane(), reason));
		this.endings.tellKept(call.lane().toString(), reason, now);
	}

	private void vanished(Call call, String reason, Instant now) {
		if (call.kind() == Call.Kind.REVISE) {
			Deliveries.sendAnew(call);
		}
		else {
			this.endings.giveUp(call, reason, Undelivered.Ending.REFUSED, now);
		}
	}

	private void failed(OutboxLane lane, Call call, String reason, Instant now) {
		call.failed(reason);
		lane.rest(now.plus(this.settings.pauseAfter(call.attempts())));
		if (call.attempts() == 1) {
			log.warn("Call {} to {} failed and is repeated: {}", call.id(), call.lane(), reason);
		}
	}

	private void uncertain(OutboxLane lane, Call call, String reason, Instant now) {
		if (call.kind() != Call.Kind.SEND) {
			failed(lane, call, reason, now);
		}
		else if (call.doubt(reason)) {
			log.warn("Call {} to {} had no answer; once the platform answers again, it is repeated: {}", call.id(),
					call.lane(), reason);
			lane.rest(now.plus(this.settings.afterDoubt()));
		}
		else {
			this.endings.giveUp(call, reason, Undelivered.Ending.UNANSWERED, now);
		}
	}

}
