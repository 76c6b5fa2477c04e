package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A message of ours as people see it, in however many parts it goes out. */
@Entity
@Table(name = "posted")
class PostedMessage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String address;

	@Column(name = "message_key")
	private @Nullable String key;

	private @Nullable String about;

	private String purpose;

	private int priority;

	private int parts;

	private int textFrom;

	private boolean captioned;

	private Instant postedAt;

	private @Nullable Instant deliveredAt;

	private @Nullable Instant undeliveredAt;

	private @Nullable String undeliveredReason;

	private boolean kept;

	@SuppressWarnings("NullAway.Init")
	protected PostedMessage() {
	}

	PostedMessage(Address address, Outgoing message, Parts parts, Instant postedAt) {
		this.address = address.toString();
		this.key = message.key();
		this.about = (message.about() != null) ? message.about().toString() : null;
		this.purpose = message.purpose();
		this.priority = message.priority().ordinal();
		this.parts = parts.all().size();
		this.textFrom = parts.textFrom();
		this.captioned = parts.captioned();
		this.postedAt = postedAt;
	}

	void delivered(Instant now) {
		this.deliveredAt = now;
		this.kept = false;
	}

	/** Says that it will not go out any more. */
	void lost(String reason, Instant now) {
		this.undeliveredAt = now;
		this.undeliveredReason = Reasons.shorten(reason);
		this.kept = false;
	}

	/** Says that it waits for the reader's return. */
	void keep(String reason, Instant now) {
		this.undeliveredAt = now;
		this.undeliveredReason = Reasons.shorten(reason);
		this.kept = true;
	}

	/** Makes room for one more part and tells its number. */
	int addPart() {
		return this.parts++;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	Address address() {
		return Address.parse(this.address);
	}

	Outgoing.Priority priority() {
		return Outgoing.Priority.values()[this.priority];
	}

	/** Another message may have its key. */
	void freeKey() {
		this.key = null;
	}

	@Nullable String key() {
		return this.key;
	}

	@Nullable Subject about() {
		return (this.about != null) ? Subject.parse(this.about) : null;
	}

	String purpose() {
		return this.purpose;
	}

	int parts() {
		return this.parts;
	}

	int textFrom() {
		return this.textFrom;
	}

	boolean isCaptioned() {
		return this.captioned;
	}

	boolean isDelivered() {
		return this.deliveredAt != null;
	}

	boolean isLost() {
		return this.undeliveredAt != null && !this.kept;
	}

	boolean isKept() {
		return this.kept;
	}

	/** Whether somebody may ask what became of it. */
	boolean matters() {
		return this.key != null || this.about != null;
	}

	Undeliverables.Line line() {
		return new Undeliverables.Line(address(), this.purpose, about(),
				Objects.requireNonNullElse(this.undeliveredReason, ""),
				Objects.requireNonNullElse(this.undeliveredAt, this.postedAt),
				this.kept ? Undeliverables.Fate.KEPT : Undeliverables.Fate.LOST);
	}

	Posted toPosted() {
		return new Posted(id(), address(), this.key, about(), this.purpose, isDelivered());
	}

}
