package vn.thongsuot.directory;

import java.util.List;

import vn.thongsuot.messaging.Address;

/**
 * Who is admitted without asking: telephone numbers (kept only as keyed hashes) with
 * their commune.
 */
public interface Roster {

	/**
	 * Reads a CSV file with the columns phone, commune and perhaps lead, named in
	 * Vietnamese or English, in any order, in UTF-8, UTF-16 or windows-1258; name and
	 * position may stand there, but are not kept. Good lines count even if others are
	 * wrong; wrong columns or an unreadable file import nothing. Those who are on the
	 * roster already get what the file says, those who wait and now match are admitted.
	 * @throws NotAllowedException if that is no administrator
	 */
	Result importCsv(byte[] bytes, Address by);

	/**
	 * What an import came to.
	 *
	 * @param admitted how many who were waiting are admitted by it
	 * @param problems by line; a problem of the whole file has line 0 or 1
	 */
	record Result(int added, int updated, int unchanged, int admitted, List<Problem> problems) {

		public Result {
			problems = List.copyOf(problems);
		}

	}

	/**
	 * What is wrong with a line.
	 *
	 * @param line as an editor counts, the header being 1
	 * @param value the offending text, or for a missing column its name
	 * @param expected what could be meant instead, such as names of communes
	 */
	record Problem(int line, Kind kind, String value, List<String> expected) {

		public Problem {
			expected = List.copyOf(expected);
		}

	}

	/** Kinds of problems. */
	enum Kind {

		/** Neither of the encodings, or no text. */
		UNREADABLE,

		/** No line but the header, or none at all. */
		EMPTY,

		/** A column is missing: {@code phone}, {@code commune}. */
		COLUMN_MISSING,

		/** Two columns mean the same. */
		COLUMN_TWICE,

		/** Not a Vietnamese telephone number. */
		PHONE,

		/** The same number stands on an earlier line. */
		PHONE_TWICE,

		/** No commune is named like that. */
		COMMUNE_UNKNOWN,

		/** Several communes could be meant. */
		COMMUNE_AMBIGUOUS,

		/** Neither yes nor no. */
		LEAD

	}

}
