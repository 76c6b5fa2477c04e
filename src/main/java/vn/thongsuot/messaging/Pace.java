package vn.thongsuot.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps to the rates that the platforms bear, together with all other couriers. */
@Component
class Pace {

	/** A minute, and what the way to the platform may differ by. */
	private static final Duration GROUP_WINDOW = Duration.ofSeconds(61);

	private final Rates rates;

	private final Calls calls;

	private final Channels channels;

	private final CourierSettings settings;

	Pace(Rates rates, Calls calls, Channels channels, CourierSettings settings) {
		this.rates = rates;
		this.calls = calls;
		this.channels = channels;
		this.settings = settings;
	}

	/** When the channel as a whole may be called again. */
	Instant nextAllowed(String channel) {
		return this.rates.findById(channel).map((rate) -> rate.nextAllowed(ahead())).orElseGet(() -> begin(channel));
	}

	/**
	 * Counts the call, if it may be made now; else the lane rests until it may. In the
	 * transaction that has locked the lane.
	 */
	boolean take(OutboxLane lane, Call call, Instant now) {
		Instant laneAllowed = laneAllowed(lane, call, now);
		if (laneAllowed.isAfter(now)) {
			lane.rest(laneAllowed);
			return false;
		}
		Rate rate = this.rates.lock(call.lane().channel()).orElseThrow();
		if (rate.nextAllowed(ahead()).isAfter(now)) {
			return false;
		}
		rate.pace(now, this.settings.pace().multipliedBy(call.weight()));
		lane.pace(now, this.settings.chatPace().multipliedBy(call.weight()));
		return true;
	}

	/** Nothing is sent on the whole channel until then. */
	void pause(String channel, Instant until) {
		this.rates.lock(channel).orElseThrow().pause(until);
	}

	private Instant laneAllowed(OutboxLane lane, Call call, Instant now) {
		Instant chat = lane.pacedUntil().minus(this.settings.chatPace().multipliedBy(this.settings.chatBurst() - 1));
		Channel channel = this.channels.named(call.lane().channel());
		Instant group = channel.isGroup(call.lane()) ? groupAllowed(call, now) : Instant.EPOCH;
		return chat.isAfter(group) ? chat : group;
	}

	/** When enough of the last minute's calls are a minute old. */
	private Instant groupAllowed(Call call, Instant now) {
		List<Object[]> calledSince = this.calls.calledSince(call.lane().toString(), now.minus(GROUP_WINDOW));
		int weight = call.weight() + calledSince.stream().mapToInt((row) -> (Integer) row[1]).sum();
		Instant allowed = Instant.EPOCH;
		for (Object[] row : calledSince) {
			if (weight <= this.settings.groupPerMinute()) {
				break;
			}
			weight -= (Integer) row[1];
			allowed = ((Instant) row[0]).plus(GROUP_WINDOW);
		}
		return allowed;
	}

	private Duration ahead() {
		return this.settings.pace().multipliedBy(this.settings.burst() - 1);
	}

	private Instant begin(String channel) {
		try {
			this.rates.save(new Rate(channel));
		}
		catch (DataIntegrityViolationException ex) {
			// Another courier was faster.
		}
		return Instant.EPOCH;
	}

}
