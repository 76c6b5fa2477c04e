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

/** An officer of another commune waits for the answer to a ticket. */
@Entity
public class Joining {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(name = "ticket_id")
	private long ticketId;

	@Column(name = "officer_id")
	private long officerId;

	private String commune;

	@Column(name = "submission_id")
	private long submissionId;

	@Column(name = "joined_at")
	private Instant joinedAt;

	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected Joining() {
	}

	Joining(TicketNumber ticket, long officerId, String commune, Submission submission, Instant now) {
		this.ticketId = ticket.value();
		this.officerId = officerId;
		this.commune = commune;
		this.submissionId = submission.id();
		this.joinedAt = now;
	}

	void end(Instant now) {
		this.endedAt = now;
	}

	/** The ticket that was waited for has gone; this one takes its place. */
	void moveTo(TicketNumber ticket) {
		this.ticketId = ticket.value();
	}

	void handedTo(long officer) {
		this.officerId = officer;
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	public TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	public long officerId() {
		return this.officerId;
	}

	/** Code of the officer's commune. */
	public String commune() {
		return this.commune;
	}

	/** What the officer would have filed. */
	public long submission() {
		return this.submissionId;
	}

	public Instant joinedAt() {
		return this.joinedAt;
	}

}
