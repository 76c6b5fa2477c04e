package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An update as a platform gave it, and what became of it. */
@Entity
@Table(name = "inbox")
class StoredUpdate {

	private static final int LONGEST_PAYLOAD = 1_000_000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String channel;

	private String externalId;

	private @Nullable Long externalNumber;

	private String lane;

	@Column(length = LONGEST_PAYLOAD)
	private String payload;

	private boolean burst;

	private Instant receivedAt;

	@Enumerated(EnumType.STRING)
	@Column(length = 10)
	private State state = State.NEW;

	private int attempts;

	private @Nullable String error;

	private @Nullable Instant handledAt;

	@SuppressWarnings("NullAway.Init")
	protected StoredUpdate() {
	}

	StoredUpdate(String channel, Inbox.Raw raw, Instant receivedAt) {
		this.channel = channel;
		this.externalId = raw.externalId();
		this.externalNumber = number(raw.externalId());
		this.lane = new Address(channel, raw.lane()).toString();
		this.payload = raw.payload()
			.substring(0, Math.min(LONGEST_PAYLOAD, raw.payload().length()))
			.replace('\0', '\uFFFD');
		this.burst = raw.burst();
		this.receivedAt = receivedAt;
		if (raw.payload().length() > LONGEST_PAYLOAD) {
			park("Longer than " + LONGEST_PAYLOAD + " characters", receivedAt);
		}
	}

	/** Counts a failed attempt. */
	void failed(String error) {
		this.attempts++;
		this.error = Reasons.shorten(error);
	}

	/** Gives it up; it stays for an operator to see. */
	void park(String error, Instant now) {
		this.state = State.PARKED;
		this.error = Reasons.shorten(error);
		this.handledAt = now;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	String channel() {
		return this.channel;
	}

	String payload() {
		return this.payload;
	}

	boolean isBurst() {
		return this.burst;
	}

	Instant receivedAt() {
		return this.receivedAt;
	}

	int attempts() {
		return this.attempts;
	}

	State state() {
		return this.state;
	}

	/** Tells the kind of error only: its message may hold what people wrote. */
	Undeliverables.Line line() {
		String reason = Objects.requireNonNullElse(this.error, "");
		int colon = reason.indexOf(':');
		return new Undeliverables.Line(Address.parse(this.lane), "incoming", null,
				(colon < 0) ? reason : reason.substring(0, colon),
				Objects.requireNonNullElse(this.handledAt, this.receivedAt), Undeliverables.Fate.PARKED);
	}

	private static @Nullable Long number(String externalId) {
		return externalId.matches("\\d{1,18}") ? Long.valueOf(externalId) : null;
	}

	/** What became of an update. */
	enum State {

		NEW, HANDLED, PARKED

	}

}
