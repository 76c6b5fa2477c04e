package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thongsuot.search.Keystrokes;
import vn.thongsuot.search.Vietnamese;

/**
 * A word as somebody typed it.
 *
 * @param text canonical, in lower case
 * @param key what all spellings of it share
 */
record Word(String text, String key) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** A single word as it was typed. */
	static Word of(String typed) {
		String text = Vietnamese.canonical(typed).toLowerCase(Locale.ROOT);
		return new Word(text, Vietnamese.key(text));
	}

	/** The words of a text, in order. */
	static List<Word> in(String text) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(Vietnamese.canonical(text).toLowerCase(Locale.ROOT));
		while (matcher.find()) {
			words.add(of(matcher.group()));
		}
		return words;
	}

	static String key(List<Word> words) {
		if (words.size() == 1) {
			return words.getFirst().key();
		}
		StringJoiner key = new StringJoiner(" ");
		words.forEach((word) -> key.add(word.key()));
		return key.toString();
	}

	static String folded(List<Word> words) {
		return words.stream().map((word) -> Vietnamese.fold(word.text())).collect(Collectors.joining(" "));
	}

	/** The word that was meant if the keyboard was off, else this one. */
	Word decoded() {
		return Keystrokes.decode(this.text).map(Word::of).orElse(this);
	}

	/** Whether it carries no mark, as everything does when people type without. */
	boolean isUnmarked() {
		return Vietnamese.fold(this.text).equals(this.text);
	}

}
