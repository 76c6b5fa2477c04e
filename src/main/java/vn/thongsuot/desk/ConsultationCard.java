package vn.thongsuot.desk;

import java.time.LocalDate;
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
import vn.thongsuot.ticket.Consultation;

/**
 * The message with which a request for an opinion arrives in a coordinating department's
 * group; only the latest of a request is kept up to date.
 */
@Entity
class ConsultationCard {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long consultationId;

	private long deskId;

	private String cardKey;

	@Enumerated(EnumType.STRING)
	private Route.@Nullable Reason reason;

	private boolean latest = true;

	private @Nullable LocalDate remindedOn;

	@SuppressWarnings("NullAway.Init")
	protected ConsultationCard() {
	}

	/**
	 * A new card.
	 * @param turn 1 for the first card of the request
	 * @param reason why the standing unit has it instead of the department
	 */
	ConsultationCard(Consultation consultation, Desk desk, int turn, Route.@Nullable Reason reason) {
		this.consultationId = consultation.id();
		this.deskId = desk.id();
		this.cardKey = "consult:" + consultation.id() + ":" + turn;
		this.reason = reason;
	}

	/** Another card takes its place. */
	void retire() {
		this.latest = false;
	}

	void remindedOn(LocalDate day) {
		this.remindedOn = day;
	}

	long consultation() {
		return this.consultationId;
	}

	long desk() {
		return this.deskId;
	}

	boolean isAt(Desk desk) {
		return this.deskId == desk.id();
	}

	/** The unique name of its message. */
	String key() {
		return this.cardKey;
	}

	/** Why the standing unit has it instead of the department. */
	Optional<Route.Reason> standInReason() {
		return Optional.ofNullable(this.reason);
	}

	/** The day on which its desk was last reminded of it. */
	Optional<LocalDate> remindedOn() {
		return Optional.ofNullable(this.remindedOn);
	}

}
