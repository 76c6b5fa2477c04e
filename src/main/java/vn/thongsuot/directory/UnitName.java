package vn.thongsuot.directory;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A name by which a commune may be called: its own, or that of a unit that went into it.
 *
 * @param folded the words without marks
 * @param type what the unit is or was
 * @param former the unit of the past; null for the commune's own name
 * @param districts keys of the names of the districts in which it lies or lay
 */
record UnitName(List<Word> words, String folded, CommuneType type, Commune commune, @Nullable FormerCommune former,
		Set<String> districts) {

	UnitName(List<Word> words, CommuneType type, Commune commune, @Nullable FormerCommune former,
			Set<String> districts) {
		this(words, Word.folded(words), type, commune, former, districts);
	}

	String key() {
		return Word.key(this.words);
	}

}
