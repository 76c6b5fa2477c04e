package vn.thongsuot.search;

import org.jspecify.annotations.Nullable;

/**
 * A syllable while its keys are pressed. Each mark says whether there was a letter for
 * it.
 */
final class SyllableInput {

	/** In the order in which the key maps list their keys. */
	private static final Tone[] TONES = { Tone.ACUTE, Tone.GRAVE, Tone.TILDE, Tone.HOOK, Tone.DOT };

	private final StringBuilder letters = new StringBuilder();

	private @Nullable Tone tone;

	boolean letter(char letter) {
		this.letters.append(letter);
		return true;
	}

	boolean tone(int index) {
		if (this.letters.chars().noneMatch((letter) -> "aăâeêioôơuưy".indexOf(letter) >= 0)) {
			return false;
		}
		this.tone = (index < 0) ? null : TONES[index];
		return true;
	}

	boolean stroke() {
		return replaceLast("d", "đ");
	}

	boolean circumflex(char vowel) {
		return switch (vowel) {
			case 'a' -> replaceLast("a", "â");
			case 'e' -> replaceLast("e", "ê");
			default -> replaceLast("o", "ô");
		};
	}

	boolean horn() {
		return replaceLast("uo", "ươ") || replaceLast("ưo", "ươ") || replaceLast("ua", "ưa") || replaceLast("o", "ơ")
				|| replaceLast("u", "ư");
	}

	/** Telex has one key for both: in quăng and hoặc it is the breve. */
	boolean hornOrBreve() {
		boolean glide = this.letters.indexOf("qua") >= 0 || this.letters.indexOf("oa") >= 0;
		return glide ? breve() : horn() || breve();
	}

	boolean breve() {
		return replaceLast("a", "ă");
	}

	String typed() {
		String word = this.letters.toString();
		return (this.tone != null) ? this.tone.on(word) : word;
	}

	private boolean replaceLast(String plain, String marked) {
		int at = this.letters.lastIndexOf(plain);
		if (at < 0) {
			return false;
		}
		this.letters.replace(at, at + plain.length(), marked);
		return true;
	}

}
