package vn.thongsuot.reminder;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The right to do a round, held by one node at a time as a row that it has locked. */
@Entity
@Table(name = "reminder_turn")
class Turn {

	@Id
	@Enumerated(EnumType.STRING)
	private Round name;

	@Column(name = "next_at")
	private Instant nextAt;

	@Column(name = "told_until")
	private Instant toldUntil;

	@SuppressWarnings("NullAway.Init")
	protected Turn() {
	}

	Instant toldUntil() {
		return this.toldUntil;
	}

	/**
	 * Notes that a round is done.
	 * @param until real time up to which everything has been told
	 * @param next business time of the next round
	 */
	void done(Instant until, Instant next) {
		this.toldUntil = until;
		this.nextAt = next;
	}

	/** What is gone round. */
	enum Round {

		DESKS, SUPERIORS, ADMINISTRATORS

	}

}
