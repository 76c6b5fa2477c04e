package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** What a department's lead wants changed in an entry; work for the standing unit. */
@Entity
@Table(name = "guidance_remark")
public class Remark {

	/** Longest text, in characters. */
	public static final int LONGEST = 2000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String entryId;

	private String fingerprint;

	private String department;

	private String remark;

	@Convert(converter = PersonConverter.class)
	private @Nullable Address madeBy;

	private Instant madeAt;

	@Convert(converter = PersonConverter.class)
	private @Nullable Address doneBy;

	private @Nullable Instant doneAt;

	@SuppressWarnings("NullAway.Init")
	protected Remark() {
	}

	Remark(Entry entry, String text, Address by, Instant now) {
		this.entryId = entry.id();
		this.fingerprint = entry.fingerprint();
		this.department = entry.department();
		this.remark = text.substring(0, Math.min(text.length(), LONGEST));
		this.madeBy = by;
		this.madeAt = now;
	}

	void done(@Nullable Address by, Instant now) {
		this.doneBy = by;
		this.doneAt = now;
	}

	/** Whether the entry still says what was remarked on. */
	public boolean isOf(Entry entry) {
		return this.entryId.equals(entry.id()) && this.fingerprint.equals(entry.fingerprint());
	}

	public long number() {
		return Objects.requireNonNull(this.id);
	}

	/** Id of the entry. */
	public String entry() {
		return this.entryId;
	}

	/** Code of the department that wants it. */
	public String department() {
		return this.department;
	}

	public String text() {
		return this.remark;
	}

	/** Whether somebody said that it is settled. */
	public boolean isDone() {
		return this.doneAt != null;
	}

}
