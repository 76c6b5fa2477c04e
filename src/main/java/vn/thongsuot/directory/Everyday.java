package vn.thongsuot.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words of every day that look like keywords, and say nothing of any category. */
final class Everyday {

	/** Without their marks far more often other words: chưa, cho, để, bản. */
	private static final Set<String> WORDS = Set.of("mo", "cat", "bao", "de", "dap", "dien", "cho", "ban", "thuoc",
			"chua", "chay", "dang", "mang", "truong");

	/** Folded: neither a school nor a newspaper nor a storm. */
	private static final Set<String> PHRASES = Set.of("truong hop", "hien truong", "bao nhieu", "bao lau", "bao gio");

	private Everyday() {
	}

	/** Whether a word that was typed without marks is hardly ever the keyword. */
	static boolean isWord(Word unmarked) {
		return WORDS.contains(unmarked.text());
	}

	/** For each word of a text whether it is a part of such a phrase. */
	static boolean[] phrases(List<Word> text) {
		boolean[] passed = new boolean[text.size()];
		for (int at = 0; at + 1 < passed.length; at++) {
			if (PHRASES.contains(Word.folded(text.subList(at, at + 2)))) {
				Arrays.fill(passed, at, at + 2, true);
			}
		}
		return passed;
	}

}
