package vn.thongsuot.conversation;

import java.time.Clock;
import java.time.Duration;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Address;

/** Remembers questions for a few days, no longer than their buttons are of use. */
@Component
class QuestionMemory {

	private static final Duration KEPT = Duration.ofDays(10);

	private final RememberedQuestions questions;

	private final JsonMapper json;

	private final Clock clock;

	QuestionMemory(RememberedQuestions questions, JsonMapper json, Clock clock) {
		this.questions = questions;
		this.json = json;
		this.clock = clock;
	}

	long remember(Address officer, Piece piece, String category) {
		return this.questions
			.save(new RememberedQuestion(officer, this.json.writeValueAsString(piece), category, this.clock.instant()))
			.id();
	}

	/**
	 * What that officer asked.
	 * @throws StalePressException if it is forgotten, or somebody else's
	 */
	Remembered recall(Address officer, long id) {
		return this.questions.findById(id)
			.filter((question) -> question.isFrom(officer))
			.map((question) -> new Remembered(this.json.readValue(question.content(), Piece.class),
					question.category()))
			.orElseThrow(() -> new StalePressException("Question " + id + " is not remembered"));
	}

	/** Notes how a question ended; true if that is said for the first time. */
	boolean end(long id) {
		return this.questions.findById(id).filter(RememberedQuestion::end).isPresent();
	}

	void forget(Address officer) {
		this.questions.forget(officer.toString());
	}

	@Transactional
	@Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
	void forgetOld() {
		this.questions.forgetBefore(this.clock.instant().minus(KEPT));
	}

	/**
	 * A question that was asked.
	 *
	 * @param category code of the category that was proposed for it
	 */
	record Remembered(Piece piece, String category) {

		/** Whether nothing was asked: the entry was found by browsing. */
		boolean isWordless() {
			return this.piece.isEmpty();
		}

	}

}
