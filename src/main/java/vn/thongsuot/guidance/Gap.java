package vn.thongsuot.guidance;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a stored entry lacks before a lead can be asked to approve it. */
public enum Gap {

	QUESTION, ANSWER, BASIS, WORDINGS, OTHER;

	/** What this one lacks; empty if it is as the rules of files want it. */
	public static Set<Gap> of(Entry entry) {
		Set<Gap> gaps = EnumSet.noneOf(Gap.class);
		if (entry.question().isBlank() || entry.question().length() > StoredEntry.LONGEST_QUESTION) {
			gaps.add(QUESTION);
		}
		if (entry.answer().isBlank()) {
			gaps.add(ANSWER);
		}
		if (entry.legalBasis().isEmpty()) {
			gaps.add(BASIS);
		}
		if (!fits(entry.otherWordings())) {
			gaps.add(WORDINGS);
		}
		if (gaps.isEmpty() && !isReadable(entry)) {
			gaps.add(OTHER);
		}
		return gaps;
	}

	/** Whether the district level, which is abolished, is spoken of. */
	public static boolean isDatedBy(Entry entry) {
		return EntryRules.speaksOfAbolishedLevel(entry);
	}

	private static boolean fits(List<String> wordings) {
		return wordings.size() >= Entry.FEWEST_WORDINGS && wordings.size() <= Entry.MOST_WORDINGS
				&& new HashSet<>(wordings).size() == wordings.size();
	}

	private static boolean isReadable(Entry entry) {
		return entry.equals(new EntryFile(EntryMarkdown.path(entry), EntryMarkdown.write(entry, "-")).read());
	}

}
