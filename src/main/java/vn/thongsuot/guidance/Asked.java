package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** How often each entry was said to be what was asked, by id; never 0. */
	Map<String, Long> confirmed();

	long count(Ending ending, Instant from, Instant until);

	/** How often a question ended so at each entry, by the entry's id; never 0. */
	Map<String, Long> count(Set<Ending> endings, Instant from, Instant until);

	/** How often that entry helped, and how often it did not. */
	Served served(String entry);

	/**
	 * Questions without a good answer since then that nobody has settled and no other
	 * entry surely answers by now, those that are much alike together: the largest group
	 * first.
	 * @param limit so many questions are looked at, the latest ones
	 */
	List<Group> withoutGoodAnswer(Instant since, int limit);

	/**
	 * Takes the group that holds that question off the list.
	 * @return what is left of it
	 */
	List<Group> settle(long question, Instant since, int limit);

	/**
	 * What officers said of an entry.
	 *
	 * @param helped how often it was what they wanted to know
	 * @param sentOn how often they read it and asked the department all the same
	 */
	record Served(long helped, long sentOn) {
	}

	/**
	 * Questions that are much alike.
	 *
	 * @param id of the latest of them
	 * @param wordings as they were typed, the latest first, none twice
	 * @param times how often it was asked
	 * @param shown id of the entry that somebody read last before asking the department
	 * all the same; null if nobody did
	 */
	record Group(long id, List<String> wordings, int times, @Nullable String shown) {

		public Group {
			wordings = List.copyOf(wordings);
		}

	}

	/** How a question ended. */
	enum Ending {

		/** Searched: an answer, some choices, nothing. */
		SURE, UNSURE, NOTHING,
		/** Said by the officer: the entry is what was asked; it did not help. */
		CONFIRMED, SENT_ON,
		/** Said by the officer of an entry that was opened without a question. */
		HELPFUL;

		boolean isUnanswered() {
			return this == NOTHING || this == SENT_ON;
		}

	}

}
