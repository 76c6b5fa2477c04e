package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A new text for one part of a stored entry. */
public sealed interface Edit {

	/** Which part. */
	Field field();

	/** At most {@link StoredEntry#LONGEST_QUESTION} characters on one line. */
	record Question(String text) implements Edit {

		@Override
		public Field field() {
			return Field.QUESTION;
		}

	}

	/** Plain text as typed; its begin becomes the answer, what follows the details. */
	record Answer(String text) implements Edit {

		@Override
		public Field field() {
			return Field.ANSWER;
		}

	}

	/** Documents, one an element. */
	record Basis(List<String> documents) implements Edit {

		@Override
		public Field field() {
			return Field.BASIS;
		}

	}

	/** Days between which it holds. */
	record Validity(@Nullable LocalDate from, @Nullable LocalDate until) implements Edit {

		@Override
		public Field field() {
			return Field.VALIDITY;
		}

	}

	/** Other ways to ask it. */
	record Wordings(List<String> texts) implements Edit {

		@Override
		public Field field() {
			return Field.WORDINGS;
		}

	}

	/** Code of the category. */
	record Category(String code) implements Edit {

		@Override
		public Field field() {
			return Field.CATEGORY;
		}

	}

	/** The parts of an entry that people may change. */
	enum Field {

		QUESTION, ANSWER, BASIS, VALIDITY, WORDINGS, CATEGORY;

		/** Whether it says how a thing is put or filed, and nothing of what holds. */
		public boolean isForm() {
			return this == QUESTION || this == WORDINGS || this == CATEGORY;
		}

	}

}
