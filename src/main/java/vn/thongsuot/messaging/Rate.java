package vn.thongsuot.messaging;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The pace of a channel as a whole, shared by all couriers. */
@Entity
@Table(name = "outbox_rate")
class Rate {

	@Id
	private String channel;

	private Instant pacedUntil = Instant.EPOCH;

	private Instant pausedUntil = Instant.EPOCH;

	@SuppressWarnings("NullAway.Init")
	protected Rate() {
	}

	Rate(String channel) {
		this.channel = channel;
	}

	/** When the next call may be made, if that many may be ahead of the pace. */
	Instant nextAllowed(Duration ahead) {
		Instant paced = this.pacedUntil.minus(ahead);
		return paced.isAfter(this.pausedUntil) ? paced : this.pausedUntil;
	}

	void pace(Instant now, Duration time) {
		this.pacedUntil = (this.pacedUntil.isAfter(now) ? this.pacedUntil : now).plus(time);
	}

	void pause(Instant until) {
		if (until.isAfter(this.pausedUntil)) {
			this.pausedUntil = until;
		}
	}

}
