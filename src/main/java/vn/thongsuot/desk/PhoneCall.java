package vn.thongsuot.desk;

import java.time.Instant;
import java.util.Objects;
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
import vn.thongsuot.ticket.TicketNumber;

/** What somebody of a commune has asked the standing unit by telephone. */
@Entity
class PhoneCall {

	private static final int LONGEST = 300;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long deskId;

	private String commune;

	private String caller;

	private @Nullable Long officerId;

	private String category;

	private String question;

	@Enumerated(EnumType.STRING)
	private State state = State.DRAFT;

	private @Nullable Long ticketId;

	private Instant madeAt;

	@SuppressWarnings("NullAway.Init")
	protected PhoneCall() {
	}

	PhoneCall(Desk desk, PhoneNote note, String commune, @Nullable Long officer, String category, Instant now) {
		this.deskId = desk.id();
		this.commune = commune;
		this.caller = (note.caller().length() > LONGEST) ? note.caller().substring(0, LONGEST) : note.caller();
		this.officerId = officer;
		this.category = category;
		this.question = note.question();
		this.madeAt = now;
	}

	void in(String category) {
		this.category = category;
	}

	/** Whoever called is not that officer. */
	void byNobodyKnown() {
		this.officerId = null;
	}

	/** An officer who is told by message need not be reached. */
	void filedAs(TicketNumber ticket) {
		this.state = State.FILED;
		this.ticketId = ticket.value();
		if (this.officerId != null) {
			forget();
		}
	}

	void drop() {
		this.state = State.DROPPED;
		this.question = "-";
		forget();
	}

	/** Nobody needs to know any more who called. */
	void forget() {
		this.caller = "";
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long desk() {
		return this.deskId;
	}

	/** Code of the commune. */
	String commune() {
		return this.commune;
	}

	/** Name and how to reach; empty once nobody needs it. */
	String caller() {
		return this.caller;
	}

	/** The officer who called, if registered. */
	Optional<Long> officer() {
		return Optional.ofNullable(this.officerId);
	}

	/** Code of the category. */
	String category() {
		return this.category;
	}

	String question() {
		return this.question;
	}

	State state() {
		return this.state;
	}

	Optional<TicketNumber> ticket() {
		return Optional.ofNullable(this.ticketId).map(TicketNumber::new);
	}

	/** Where it stands. */
	enum State {

		/** Written down, to be confirmed. */
		DRAFT, FILED, DROPPED

	}

}
