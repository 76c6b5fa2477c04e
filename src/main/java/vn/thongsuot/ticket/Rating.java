package vn.thongsuot.ticket;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What an officer thought of the answer. */
@Entity
public class Rating {

	/** The best. */
	public static final int BEST = 5;

	private static final int LONGEST = 4000;

	@Id
	private long ticketId;

	@Version
	private @Nullable Integer version;

	private int stars;

	private String word = "";

	private Instant ratedAt;

	@SuppressWarnings("NullAway.Init")
	protected Rating() {
	}

	/**
	 * A rating.
	 * @param stars 1 to {@link #BEST}
	 */
	Rating(TicketNumber ticket, int stars, Instant ratedAt) {
		if (stars < 1 || stars > BEST) {
			throw new IllegalArgumentException("A rating is 1 to " + BEST + ", not " + stars);
		}
		this.ticketId = ticket.value();
		this.stars = stars;
		this.ratedAt = ratedAt;
	}

	/** Adds the officer's own words, cut at 4,000 characters. */
	void explained(String word) {
		this.word = (word.length() > LONGEST) ? word.substring(0, LONGEST) : word;
	}

	public int stars() {
		return this.stars;
	}

	/** The officer's own words; may be empty. */
	public String word() {
		return this.word;
	}

	public Instant ratedAt() {
		return this.ratedAt;
	}

}
