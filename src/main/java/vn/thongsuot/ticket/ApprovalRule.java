package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** That a department wants its answers approved, and perhaps no longer does. */
@Entity
class ApprovalRule {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String department;

	private String category;

	@Column(name = "set_by")
	private String setBy;

	@Column(name = "set_at")
	private Instant setAt;

	@Column(name = "ended_by")
	private @Nullable String endedBy;

	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected ApprovalRule() {
	}

	ApprovalRule(String department, String category, Address by, Instant now) {
		this.department = department;
		this.category = category;
		this.setBy = by.toString();
		this.setAt = now;
	}

	void end(Address by, Instant now) {
		this.endedBy = by.toString();
		this.endedAt = now;
	}

	/** Code of the category; empty for all. */
	String category() {
		return this.category;
	}

	boolean covers(String code) {
		return this.category.isEmpty() || Objects.equals(this.category, code);
	}

}
