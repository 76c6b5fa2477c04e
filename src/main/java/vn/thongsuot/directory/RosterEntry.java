package vn.thongsuot.directory;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody who is admitted to a commune without asking. */
@Entity
class RosterEntry {

	@Id
	private String phoneHash;

	private String commune;

	private boolean lead;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected RosterEntry() {
	}

	RosterEntry(String phoneHash, String commune, boolean lead, Instant now) {
		this.phoneHash = phoneHash;
		this.commune = commune;
		this.lead = lead;
		this.changedAt = now;
	}

	void change(String commune, boolean lead, Instant now) {
		this.commune = commune;
		this.lead = lead;
		this.changedAt = now;
	}

	boolean says(String commune, boolean lead) {
		return this.commune.equals(commune) && this.lead == lead;
	}

	String phoneHash() {
		return this.phoneHash;
	}

	String commune() {
		return this.commune;
	}

	boolean isLead() {
		return this.lead;
	}

	Instant changedAt() {
		return this.changedAt;
	}

}
