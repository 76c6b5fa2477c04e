package vn.thongsuot.weekly;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** The kind of difficulty that a department gave a ticket. */
@Entity
@Table(name = "ticket_difficulty")
class SortedTicket {

	@Id
	@Column(name = "ticket_id")
	private long ticketId;

	@Version
	private @Nullable Integer version;

	private String code;

	@Column(name = "said_by")
	private String saidBy;

	@Column(name = "said_at")
	private Instant saidAt;

	@SuppressWarnings("NullAway.Init")
	protected SortedTicket() {
	}

	SortedTicket(long ticketId, String code, String saidBy, Instant now) {
		this.ticketId = ticketId;
		this.code = code;
		this.saidBy = saidBy;
		this.saidAt = now;
	}

	/** Somebody thinks otherwise. */
	void become(String code, String by, Instant now) {
		this.code = code;
		this.saidBy = by;
		this.saidAt = now;
	}

	long ticket() {
		return this.ticketId;
	}

	/** Code of the kind. */
	String code() {
		return this.code;
	}

	/** The name of whoever said so. */
	String by() {
		return this.saidBy;
	}

	Instant at() {
		return this.saidAt;
	}

}
