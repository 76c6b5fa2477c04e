package vn.thongsuot.messaging;

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
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One call to a platform: a part of a message, a revision of one or its removal, leaving
 * a group, or closing a thread and opening it again.
 */
@Entity
@Table(name = "outbox")
class Call {

	private static final int MOST_DOUBTS = 2;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String channel;

	private String lane;

	private @Nullable Long postedId;

	private int part;

	@Enumerated(EnumType.STRING)
	@Column(length = 10)
	private Kind kind;

	@Column(length = 1_000_000)
	private String content;

	private int weight;

	private int priority;

	@Enumerated(EnumType.STRING)
	@Column(length = 12)
	private State state = State.QUEUED;

	private int attempts;

	private int doubts;

	private boolean toldKept;

	private @Nullable Instant calledAt;

	private @Nullable Instant doneAt;

	private @Nullable String error;

	@SuppressWarnings("NullAway.Init")
	protected Call() {
	}

	private Call(Kind kind, Address to, int weight, Outgoing.Priority priority) {
		this.kind = kind;
		this.channel = to.channel();
		this.lane = to.toString();
		this.content = "";
		this.weight = weight;
		this.priority = priority.ordinal();
	}

	static Call send(PostedMessage message, int part, String content, int weight) {
		return about(Kind.SEND, message, part, content, weight);
	}

	static Call revise(PostedMessage message, int part, String content) {
		return about(Kind.REVISE, message, part, content, 1);
	}

	static Call remove(PostedMessage message, int part) {
		return about(Kind.REMOVE, message, part, "", 1);
	}

	static Call leave(Address group) {
		return new Call(Kind.LEAVE, group, 0, Outgoing.Priority.NORMAL);
	}

	/** Closes the thread about that, or opens it again. */
	static Call turn(Address group, Subject about, boolean closed) {
		Call call = new Call(closed ? Kind.CLOSE : Kind.REOPEN, group, 0, Outgoing.Priority.NORMAL);
		call.content = about.toString();
		return call;
	}

	private static Call about(Kind kind, PostedMessage message, int part, String content, int weight) {
		Call call = new Call(kind, message.address(), weight, message.priority());
		call.postedId = message.id();
		call.part = part;
		call.content = content;
		return call;
	}

	/** Says something else, before it was tried. */
	void replace(String content) {
		this.content = content;
	}

	/** Sends as a new message what was to be a revision. */
	void sendAnew(String content) {
		this.kind = Kind.SEND;
		this.content = content;
		this.state = State.QUEUED;
	}

	void begin(Instant now) {
		this.state = State.SENDING;
		this.calledAt = now;
	}

	/** When the platform was last called. */
	Optional<Instant> calledAt() {
		return Optional.ofNullable(this.calledAt);
	}

	void sent(Instant now) {
		this.state = State.SENT;
		this.doneAt = now;
		this.error = null;
	}

	/** Surely not sent: it keeps its turn. */
	void requeue() {
		this.state = State.QUEUED;
	}

	void failed(String reason) {
		requeue();
		this.attempts++;
		this.error = Reasons.shorten(reason);
	}

	/** Nobody knows whether it arrived; whether it may be tried once more. */
	boolean doubt(String reason) {
		this.doubts++;
		this.error = Reasons.shorten(reason);
		this.state = State.UNCERTAIN;
		return this.doubts < MOST_DOUBTS;
	}

	/**
	 * Our own death in the middle of a call says nothing of the platform: however often
	 * it happens, the call is made once more, marked as repeated.
	 */
	void interrupted() {
		this.doubts = Math.max(1, this.doubts);
		this.error = "interrupted";
		this.state = State.UNCERTAIN;
	}

	void giveUp(String reason, Instant now) {
		this.state = State.GIVEN_UP;
		this.error = Reasons.shorten(reason);
		this.doneAt = now;
	}

	void moveTo(Address to) {
		this.lane = to.toString();
	}

	void tellKept() {
		this.toldKept = true;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	@Nullable Long postedId() {
		return this.postedId;
	}

	long requiredPostedId() {
		return Objects.requireNonNull(this.postedId);
	}

	Address lane() {
		return Address.parse(this.lane);
	}

	int part() {
		return this.part;
	}

	Kind kind() {
		return this.kind;
	}

	String content() {
		return this.content;
	}

	int weight() {
		return this.weight;
	}

	int attempts() {
		return this.attempts;
	}

	State state() {
		return this.state;
	}

	/** Whether an earlier attempt may have arrived. */
	boolean isDoubtful() {
		return this.doubts > 0;
	}

	/** Whether the platform has surely not seen it. */
	boolean isUntried() {
		return this.state == State.QUEUED && this.doubts == 0;
	}

	boolean isPending() {
		return this.state == State.QUEUED || this.state == State.SENDING || this.state == State.UNCERTAIN;
	}

	boolean wasToldKept() {
		return this.toldKept;
	}

	/** What is asked of the platform. */
	enum Kind {

		SEND, REVISE, REMOVE, LEAVE,

		/** Of a thread; the content says what it is about. */
		CLOSE, REOPEN

	}

	/** Where it stands. */
	enum State {

		/** To be called. */
		QUEUED,
		/** Being called, or a crash came in between. */
		SENDING,
		/** Called without an answer; to be repeated once. */
		UNCERTAIN,
		/** Accepted. */
		SENT,
		/** Refused, or without an answer twice. */
		GIVEN_UP

	}

}
