package vn.thongsuot.directory;

import java.util.List;
import java.util.Locale;

import vn.thongsuot.search.Vietnamese;

/**
 * A word or phrase that speaks for a category.
 *
 * @param abbreviation whether it is written in capitals, and so hardly means anything
 * else
 */
record Keyword(List<Word> words, boolean abbreviation) {

	static Keyword of(String text) {
		boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 1;
		return new Keyword(Word.in(text), capitals);
	}

	/**
	 * How much it speaks for its category where it stands in a text; 0 if it does not.
	 */
	double weightAt(List<Word> text, int at, boolean unmarked) {
		if (at + this.words.size() > text.size()) {
			return 0;
		}
		boolean marksLeftOut = false;
		for (int i = 0; i < this.words.size(); i++) {
			String typed = text.get(at + i).text();
			String meant = this.words.get(i).text();
			boolean bare = !typed.equals(meant) && (unmarked || this.abbreviation)
					&& typed.equals(Vietnamese.fold(meant));
			if (!bare && !typed.equals(meant)) {
				return 0;
			}
			marksLeftOut |= bare;
		}
		boolean another = marksLeftOut && this.words.size() == 1 && Everyday.isWord(text.get(at));
		return another ? 0 : weight(marksLeftOut);
	}

	/** Long phrases say much more than words; a word without its marks says little. */
	private double weight(boolean marksLeftOut) {
		double full = this.abbreviation ? 3 : 2 * this.words.size() - 1;
		return (marksLeftOut && !this.abbreviation) ? full * ((this.words.size() == 1) ? 0.3 : 0.8) : full;
	}

}
