package vn.thongsuot.messaging;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A chat whose updates are handled one after the other, by whoever locks this row. */
@Entity
@Table(name = "inbox_lane")
class InboxLane {

	@Id
	private String name;

	private Instant nextAttemptAt = Instant.EPOCH;

	@SuppressWarnings("NullAway.Init")
	protected InboxLane() {
	}

	InboxLane(String name) {
		this.name = name;
	}

	void rest(Instant until) {
		this.nextAttemptAt = until;
	}

	boolean rests(Instant now) {
		return this.nextAttemptAt.isAfter(now);
	}

}
