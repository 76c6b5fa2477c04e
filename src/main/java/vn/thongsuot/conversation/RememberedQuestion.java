package vn.thongsuot.conversation;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * What an officer has typed, kept for a few days so that the buttons under the result can
 * send it on.
 */
@Entity
@Table(name = "remembered_question")
class RememberedQuestion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String address;

	private String content;

	private String category;

	private boolean ended;

	private Instant askedAt;

	@SuppressWarnings("NullAway.Init")
	protected RememberedQuestion() {
	}

	RememberedQuestion(Address address, String content, String category, Instant askedAt) {
		this.address = address.toString();
		this.content = content;
		this.category = category;
		this.askedAt = askedAt;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	boolean isFrom(Address other) {
		return this.address.equals(other.toString());
	}

	/**
	 * Notes how it ended.
	 * @return whether this is said for the first time
	 */
	boolean end() {
		boolean first = !this.ended;
		this.ended = true;
		return first;
	}

	/** The {@link Piece} as JSON. */
	String content() {
		return this.content;
	}

	String category() {
		return this.category;
	}

}
