package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * That a lead stands for what an entry said at that moment, until it is ended; one that
 * ends in the moment in which it begins says that nobody ever stood for it. Never
 * deleted.
 */
@Entity
@Table(name = "guidance_approval")
public class Approval {

	private static final int LONGEST_REASON = 1000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String entryId;

	private String fingerprint;

	private String department;

	@Convert(converter = PersonConverter.class)
	private Address approvedBy;

	private Instant approvedAt;

	@Convert(converter = PersonConverter.class)
	private @Nullable Address endedBy;

	private @Nullable Instant endedAt;

	private String reason = "";

	@SuppressWarnings("NullAway.Init")
	protected Approval() {
	}

	Approval(Entry entry, Address by, Instant now) {
		this.entryId = entry.id();
		this.fingerprint = entry.fingerprint();
		this.department = entry.department();
		this.approvedBy = by;
		this.approvedAt = now;
	}

	void end(@Nullable Address by, String why, Instant now) {
		this.endedBy = by;
		this.endedAt = now;
		this.reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
	}

	/** Whether it was given for what the entry says now. */
	public boolean isOf(Entry entry) {
		return this.fingerprint.equals(entry.fingerprint());
	}

	/** Whether it was taken back. */
	public boolean isEnded() {
		return this.endedAt != null;
	}

	public Instant approvedAt() {
		return this.approvedAt;
	}

	String entryId() {
		return this.entryId;
	}

	Address approvedBy() {
		return this.approvedBy;
	}

	/** Who took it back, if anybody did. */
	Optional<Address> endedBy() {
		return Optional.ofNullable(this.endedBy);
	}

	/** Code of the department for which it was given. */
	String department() {
		return this.department;
	}

	String reason() {
		return this.reason;
	}

}
