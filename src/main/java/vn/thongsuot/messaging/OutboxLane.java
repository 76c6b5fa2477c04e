package vn.thongsuot.messaging;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One address to which we write: leased by the courier that calls it, with a fence that
 * tells a courier that woke up too late.
 */
@Entity
@Table(name = "outbox_lane")
class OutboxLane {

	@Id
	private String address;

	private long fence;

	private Instant leasedUntil = Instant.EPOCH;

	private Instant nextAllowedAt = Instant.EPOCH;

	private Instant pacedUntil = Instant.EPOCH;

	private @Nullable String closedReason;

	private @Nullable String movedTo;

	private @Nullable Instant openedAt;

	private boolean threads;

	@SuppressWarnings("NullAway.Init")
	protected OutboxLane() {
	}

	OutboxLane(Address address) {
		this.address = address.toString();
	}

	/** Whether it may be called now. */
	boolean isReady(Instant now) {
		return this.closedReason == null && !this.leasedUntil.isAfter(now) && !this.nextAllowedAt.isAfter(now);
	}

	/** Takes it until then; the number of the lease. */
	long lease(Instant until) {
		this.leasedUntil = until;
		return ++this.fence;
	}

	boolean isLeasedAs(long fence) {
		return this.fence == fence;
	}

	void release() {
		this.leasedUntil = Instant.EPOCH;
	}

	/** Nothing is sent there until then. */
	void rest(Instant until) {
		if (until.isAfter(this.nextAllowedAt)) {
			this.nextAllowedAt = until;
		}
	}

	/**
	 * Remembers that messages were sent, each of which takes that long at a steady pace.
	 */
	void pace(Instant now, Duration time) {
		this.pacedUntil = (this.pacedUntil.isAfter(now) ? this.pacedUntil : now).plus(time);
	}

	Instant pacedUntil() {
		return this.pacedUntil;
	}

	void close(String reason) {
		this.closedReason = Reasons.shorten(reason);
	}

	/**
	 * Opens it.
	 * @param now when we learnt that we may write there
	 * @return whether it was closed
	 */
	boolean reopen(Instant now) {
		boolean closed = this.closedReason != null;
		this.closedReason = null;
		this.openedAt = now;
		this.nextAllowedAt = closed ? Instant.EPOCH : this.nextAllowedAt;
		return closed;
	}

	/** Whether we learnt since then that we may write there. */
	boolean isOpenedSince(Instant then) {
		return this.openedAt != null && !this.openedAt.isBefore(then);
	}

	/** Notes whether threads can be opened there. */
	void bearThreads(boolean possible) {
		this.threads = possible;
	}

	@Nullable String closedReason() {
		return this.closedReason;
	}

	/** Sends everything to another address from now on; whether that is new. */
	boolean moveTo(Address to) {
		boolean news = !to.toString().equals(this.movedTo);
		this.movedTo = to.toString();
		return news;
	}

	@Nullable Address movedTo() {
		return (this.movedTo != null) ? Address.parse(this.movedTo) : null;
	}

}
