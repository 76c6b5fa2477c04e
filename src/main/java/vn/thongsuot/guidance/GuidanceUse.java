package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.search.Vietnamese;

/**
 * That a question ended in some way; nobody's name, and words only where no answer was
 * good.
 */
@Entity
class GuidanceUse {

	private static final int LONGEST = 500;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Asked.Ending ending;

	private @Nullable String entry;

	private @Nullable String question;

	private Instant askedAt;

	private boolean settled;

	@SuppressWarnings("NullAway.Init")
	protected GuidanceUse() {
	}

	GuidanceUse(Asked.Ending ending, @Nullable String entry, String question, Instant now) {
		this.ending = ending;
		this.entry = entry;
		this.question = (ending.isUnanswered() && !question.isBlank()) ? withoutNumbersOfPeople(question) : null;
		this.askedAt = now;
	}

	/**
	 * Telephone and identity numbers have eight digits and more, also with spaces or dots
	 * between.
	 */
	private static String withoutNumbersOfPeople(String question) {
		String masked = Vietnamese.clean(question).strip().replaceAll("\\d(?:[ .–-]?\\d){7,}", "…");
		return (masked.length() <= LONGEST) ? masked : masked.substring(0, Cut.atSign(masked, LONGEST));
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	Asked.Ending ending() {
		return this.ending;
	}

	/** What was asked; empty if it had a good answer. */
	String question() {
		return (this.question != null) ? this.question : "";
	}

	/** The entry that was read and did not help. */
	Optional<String> readInVain() {
		return (this.ending == Asked.Ending.SENT_ON) ? Optional.ofNullable(this.entry) : Optional.empty();
	}

	/** Whether it has an answer now that it did not have when it was asked. */
	boolean isAnsweredBy(Guidance.Result now) {
		return now.certainty() == Guidance.Certainty.SURE && !now.entries().getFirst().id().equals(this.entry);
	}

	/** Takes it off the list of what has no good answer. */
	void settle() {
		this.settled = true;
	}

}
