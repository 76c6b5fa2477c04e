package vn.thongsuot.desk;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Route;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;

/**
 * The message with which a ticket arrives in a desk's group; only the latest of a ticket
 * is kept up to date.
 */
@Entity
class Card {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long ticketId;

	private long deskId;

	private String cardKey;

	@Enumerated(EnumType.STRING)
	private Occasion occasion;

	private String detail;

	@Enumerated(EnumType.STRING)
	private Route.@Nullable Reason reason;

	private boolean latest = true;

	private Instant postedAt;

	@SuppressWarnings("NullAway.Init")
	protected Card() {
	}

	/**
	 * A new card.
	 * @param turn 1 for the first card of the ticket
	 * @param detail what the occasion brought, such as a reason; may be empty
	 */
	Card(Ticket ticket, Desk desk, int turn, Occasion occasion, String detail, Instant now) {
		this.ticketId = ticket.number().value();
		this.deskId = desk.id();
		this.cardKey = "card:" + this.ticketId + ((turn > 1) ? ":" + turn : "");
		this.occasion = occasion;
		this.detail = detail;
		this.postedAt = now;
	}

	/** Notes that the desk stands in for the department, or no longer does. */
	void standsInFor(Route.@Nullable Reason reason) {
		this.reason = reason;
	}

	/** Another card takes its place. */
	void retire() {
		this.latest = false;
	}

	TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	long desk() {
		return this.deskId;
	}

	boolean isAt(Desk desk) {
		return this.deskId == desk.id();
	}

	/** When it was posted first. */
	Instant postedAt() {
		return this.postedAt;
	}

	/** The unique name of its message. */
	String key() {
		return this.cardKey;
	}

	Occasion occasion() {
		return this.occasion;
	}

	String detail() {
		return this.detail;
	}

	/** Why the standing unit has it instead of the department. */
	Optional<Route.Reason> standInReason() {
		return Optional.ofNullable(this.reason);
	}

	/** Why a card is posted. */
	enum Occasion {

		FILED, ROUTED, REOPENED, MOVED, RETURNED

	}

}
