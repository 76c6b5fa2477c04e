package vn.thongsuot.telegram;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells how long ago Telegram was last polled well. */
final class PollHealth implements HealthIndicator {

	private final Pulse pulse;

	private final Duration tooLong;

	PollHealth(Pulse pulse, Duration tooLong) {
		this.pulse = pulse;
		this.tooLong = tooLong;
	}

	@Override
	public Health health() {
		Duration silence = this.pulse.silence();
		Health.Builder health = (silence.compareTo(this.tooLong) > 0) ? Health.down() : Health.up();
		health.withDetail(this.pulse.wasGood() ? "lastGoodPollSecondsAgo" : "noGoodPollForSeconds",
				silence.toSeconds());
		if (!this.pulse.trouble().isEmpty()) {
			health.withDetail("trouble", this.pulse.trouble());
		}
		return health.build();
	}

}
