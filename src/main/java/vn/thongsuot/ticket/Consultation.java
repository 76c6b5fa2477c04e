package vn.thongsuot.ticket;

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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the department that leads asks of a coordinating one; its opinion goes back to the
 * lead, never to the officer.
 */
@Entity
public class Consultation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(name = "ticket_id")
	private long ticketId;

	@Column(name = "lead_department")
	private String lead;

	private String department;

	private String question;

	@Column(name = "asked_by")
	private String askedBy;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Column(name = "due_at")
	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private State state = State.ASKED;

	@Column(name = "settled_at")
	private @Nullable Instant settledAt;

	@SuppressWarnings("NullAway.Init")
	protected Consultation() {
	}

	Consultation(Ticket ticket, String department, TicketActor asker, String question, Instant askedAt, Instant dueAt) {
		if (department.equals(ticket.department())) {
			throw new IllegalArgumentException("A department does not coordinate with itself");
		}
		this.ticketId = ticket.number().value();
		this.lead = ticket.department();
		this.department = department;
		this.question = question;
		this.askedBy = asker.name();
		this.askedAt = askedAt;
		this.dueAt = dueAt;
	}

	/** The lead asks something more while it waits. */
	void askOn(String question) {
		this.question = this.question + "\n" + question;
	}

	void become(State next, Instant now) {
		this.state = next;
		this.settledAt = (this.settledAt != null) ? this.settledAt : now;
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	public TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	/** Code of the department that led when it was asked. */
	public String lead() {
		return this.lead;
	}

	/** Code of the department that is asked. */
	public String department() {
		return this.department;
	}

	/** What is asked. */
	public String question() {
		return this.question;
	}

	/** The name of whoever asked. */
	public String askedBy() {
		return this.askedBy;
	}

	public Instant askedAt() {
		return this.askedAt;
	}

	/** By when the lead needs the opinion. */
	public Instant dueAt() {
		return this.dueAt;
	}

	public State state() {
		return this.state;
	}

	/** When it got an opinion for the first time, or ended without one. */
	public Optional<Instant> settledAt() {
		return Optional.ofNullable(this.settledAt);
	}

	/** Whether the lead still waits for an opinion. */
	public boolean isWaiting() {
		return this.state == State.ASKED;
	}

	/** Whether an opinion still reaches the lead. */
	public boolean takesOpinions() {
		return this.state != State.ENDED && this.state != State.OVER;
	}

	/** Where it stands. */
	public enum State {

		/** Waits for an opinion. */
		ASKED,
		/** Has got one, or several. */
		ADVISED,
		/** The department has nothing to add. */
		ABSTAINED,
		/** The department says that the matter is not its own. */
		DISCLAIMED,
		/** The lead does not need it any more. */
		ENDED,
		/** The ticket was answered, taken back or given to another department. */
		OVER

	}

}
