package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What was asked and how it ended, counted; who asked is never kept. */
public interface Asked {

	/** A question was searched; its words are kept only if it had no good answer. */
	void searched(String question, Guidance.Result result);

	/**
	 * Somebody said how an entry served.
	 * @param entry id of the entry; null if the question had none
	 */
	void ended(Ending ending, @Nullable String entry, String question);

	/** How often an entry was said to be what was asked. */
	long confirmed(String entry);

	long count(Ending ending, Instant from, Instant until);

	/** Questions without a good answer since then, the latest first. */
	List<String> withoutGoodAnswer(Instant since, int limit);

	/** How a question ended. */
	enum Ending {

		/** Searched: an answer, some choices, nothing. */
		SURE, UNSURE, NOTHING,
		/** Said by the officer. */
		CONFIRMED, SENT_ON, HELPFUL, NOT_HELPFUL;

		boolean isUnanswered() {
			return this == NOTHING || this == SENT_ON || this == NOT_HELPFUL;
		}

	}

}
