package vn.thongsuot.desk;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.ticket.TicketActor;

/** A text that a department answers with again and again; who added it stays known. */
@Entity
class CannedAnswer {

	/** Most of it, in UTF-16 units, so that it fits into one message. */
	static final int LONGEST = 3500;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String department;

	private String words;

	@Column(name = "added_by")
	private @Nullable String addedBy;

	@Column(name = "added_name")
	private String addedName;

	@Column(name = "added_at")
	private Instant addedAt;

	@Column(name = "removed_by")
	private @Nullable String removedBy;

	@Column(name = "removed_name")
	private @Nullable String removedName;

	@Column(name = "removed_at")
	private @Nullable Instant removedAt;

	@SuppressWarnings("NullAway.Init")
	protected CannedAnswer() {
	}

	CannedAnswer(String department, String words, TicketActor by, Instant now) {
		this.department = department;
		this.words = words;
		this.addedBy = by.address();
		this.addedName = by.name();
		this.addedAt = now;
	}

	void remove(TicketActor by, Instant now) {
		this.removedBy = by.address();
		this.removedName = by.name();
		this.removedAt = now;
	}

	/** Its department is part of another one now. */
	void join(String into) {
		this.department = into;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	String words() {
		return this.words;
	}

	/** Name of whoever added it. */
	String addedBy() {
		return this.addedName;
	}

	Instant addedAt() {
		return this.addedAt;
	}

	boolean isOf(String code) {
		return this.department.equals(code);
	}

	boolean isRemoved() {
		return this.removedAt != null;
	}

}
