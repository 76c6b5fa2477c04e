package vn.thongsuot.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.MessageRef;

/** One of the messages of which an opinion is made, so that its edits find their way. */
@Entity
class OpinionPart {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long consultationId;

	private String chat;

	private String message;

	private String firstMessage;

	private String words;

	@SuppressWarnings("NullAway.Init")
	protected OpinionPart() {
	}

	/**
	 * A part.
	 * @param opinion the first message of the opinion
	 */
	OpinionPart(long consultation, MessageRef opinion, String message, String words) {
		this.consultationId = consultation;
		this.chat = opinion.chat().toString();
		this.firstMessage = opinion.id();
		this.message = message;
		this.words = words;
	}

	void reworded(String words) {
		this.words = words;
	}

	long consultation() {
		return this.consultationId;
	}

	/** Id of the first message of the opinion, in the same group. */
	String opinion() {
		return this.firstMessage;
	}

	String words() {
		return this.words;
	}

}
