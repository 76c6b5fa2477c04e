package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** New words for a reply that has left. */
@Entity
public class Correction {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long replyId;

	private String words;

	@Enumerated(EnumType.STRING)
	private TicketActor.Role authorRole;

	private @Nullable String authorAddress;

	private String authorName;

	@Enumerated(EnumType.STRING)
	private State state = State.HELD;

	private Instant releaseAt;

	@Column(name = "sent_at")
	private @Nullable Instant sentAt;

	@Column(name = "unread_at")
	private @Nullable Instant unreadAt;

	private boolean cleared;

	@SuppressWarnings("NullAway.Init")
	protected Correction() {
	}

	Correction(Reply reply, TicketActor author, String words, Instant releaseAt) {
		this.replyId = reply.id();
		this.authorRole = author.role();
		this.authorAddress = (author.person() != null) ? author.person().toString() : null;
		this.authorName = author.name();
		this.words = words;
		this.releaseAt = releaseAt;
	}

	/** It was edited once more before it left. */
	void reworded(String words, Instant releaseAt) {
		this.words = words;
		this.releaseAt = releaseAt;
		this.cleared = false;
	}

	/** A lead lets it leave in these words. */
	void approved(String words) {
		this.words = words;
		this.cleared = true;
	}

	/** Whether it needs nobody's approval any more. */
	boolean isCleared() {
		return this.cleared;
	}

	/** Whether it has not left yet and may still. */
	boolean isOpen() {
		return this.state == State.HELD || this.state == State.PENDING_APPROVAL;
	}

	void become(State next) {
		this.state = next;
	}

	/**
	 * It has left.
	 * @param unreadAt when the department is told if it was not read by then
	 */
	void sent(Instant now, Instant unreadAt) {
		this.state = State.SENT;
		this.sentAt = now;
		this.unreadAt = unreadAt;
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	public long reply() {
		return this.replyId;
	}

	/** The reply as it reads now. */
	public String words() {
		return this.words;
	}

	public TicketActor author() {
		return new TicketActor(this.authorRole, (this.authorAddress != null) ? Address.parse(this.authorAddress) : null,
				this.authorName);
	}

	public State state() {
		return this.state;
	}

	public Instant releaseAt() {
		return this.releaseAt;
	}

	public Optional<Instant> sentAt() {
		return Optional.ofNullable(this.sentAt);
	}

	/** Where a correction stands. */
	public enum State {

		/** Leaves in a moment unless somebody stops it. */
		HELD,
		/** A lead is to say whether it may leave. */
		PENDING_APPROVAL,
		/** A lead has sent it back; the officer keeps what was sent. */
		SENT_BACK,
		/** With the officer, who has not said that it was read. */
		SENT,
		/** The officer has read it. */
		READ,
		/** Not read for a working day; the department was told. */
		UNREAD,
		/** Stopped before it left. */
		DROPPED

	}

}
