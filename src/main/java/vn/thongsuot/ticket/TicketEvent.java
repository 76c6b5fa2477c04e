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
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** One line of a ticket's record: who did what, when, and in which words. */
@Entity
@Table(name = "ticket_event")
public class TicketEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "ticket_id")
	private long ticketId;

	private Instant at;

	@Enumerated(EnumType.STRING)
	private TicketAction action;

	@Enumerated(EnumType.STRING)
	@Column(name = "actor_role")
	private TicketActor.Role actorRole;

	@Column(name = "actor_address")
	private @Nullable String actorAddress;

	@Column(name = "actor_name")
	private String actorName;

	private String detail;

	private @Nullable String department;

	@Enumerated(EnumType.STRING)
	private @Nullable TicketState state;

	private @Nullable String category;

	@Column(name = "due_at")
	private @Nullable Instant dueAt;

	@Enumerated(EnumType.STRING)
	@Column(name = "referred_to")
	private @Nullable Authority referredTo;

	private @Nullable String party;

	@SuppressWarnings("NullAway.Init")
	protected TicketEvent() {
	}

	TicketEvent(Ticket ticket, Instant at, TicketAction action, TicketActor actor, String detail,
			@Nullable String party) {
		this.ticketId = ticket.number().value();
		this.at = at;
		this.action = action;
		this.actorRole = actor.role();
		this.actorAddress = (actor.person() != null) ? actor.person().toString() : null;
		this.actorName = actor.name();
		this.detail = detail;
		this.department = ticket.department();
		this.state = ticket.state();
		this.category = ticket.category();
		this.dueAt = ticket.dueAt();
		this.referredTo = ticket.referredTo().orElse(null);
		this.party = party;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	public TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	public Instant at() {
		return this.at;
	}

	public TicketAction action() {
		return this.action;
	}

	public TicketActor actor() {
		return new TicketActor(this.actorRole, (this.actorAddress != null) ? Address.parse(this.actorAddress) : null,
				this.actorName);
	}

	/** Code of the department that the ticket was at then. */
	public Optional<String> department() {
		return Optional.ofNullable(this.department);
	}

	/**
	 * The other side: code of a department that was asked for its opinion or gives it;
	 * name of the {@link Authority} that is to decide.
	 */
	public Optional<String> party() {
		return Optional.ofNullable(this.party);
	}

	/** What was said or why; may be empty. */
	public String detail() {
		return this.detail;
	}

}
