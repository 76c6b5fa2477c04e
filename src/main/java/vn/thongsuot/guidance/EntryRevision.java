package vn.thongsuot.guidance;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** When that which readers see of an entry was last added or changed. */
@Entity
@Table(name = "entry_revision")
class EntryRevision {

	@Id
	private String entry;

	private String fingerprint;

	private boolean added;

	private @Nullable Instant revisedAt;

	@SuppressWarnings("NullAway.Init")
	protected EntryRevision() {
	}

	/** An entry that was there from the beginning has no time. */
	EntryRevision(String entry, String fingerprint, @Nullable Instant addedAt) {
		this.entry = entry;
		this.fingerprint = fingerprint;
		this.added = true;
		this.revisedAt = addedAt;
	}

	void revise(String fingerprint, Instant now) {
		if (!this.fingerprint.equals(fingerprint)) {
			this.fingerprint = fingerprint;
			this.added = false;
			this.revisedAt = now;
		}
	}

	String entry() {
		return this.entry;
	}

	boolean isAdded() {
		return this.added;
	}

	@Nullable Instant revisedAt() {
		return this.revisedAt;
	}

}
