package vn.thongsuot.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import vn.thongsuot.search.Vietnamese;

/** Ways in which people type a name. */
enum Spelling {

	AS_WRITTEN((name) -> name),

	UPPER_CASE((name) -> name.toUpperCase(Locale.ROOT)),

	WITHOUT_MARKS(Vietnamese::fold),

	DECOMPOSED((name) -> Normalizer.normalize(name, Normalizer.Form.NFD)),

	OLD_TONES((name) -> name.replace("óa", "oá")
		.replace("òa", "oà")
		.replace("ủy", "uỷ")
		.replace("ùy", "uỳ")
		.replace("úy", "uý")),

	KEYBOARD_OFF(Spelling::telex),

	LAST_LETTER_TWICE((name) -> name + name.charAt(name.length() - 1));

	private final UnaryOperator<String> typing;

	Spelling(UnaryOperator<String> typing) {
		this.typing = typing;
	}

	String of(String name) {
		return this.typing.apply(name);
	}

	private static String telex(String name) {
		return Arrays.stream(name.split(" ")).map(Spelling::telexWord).collect(Collectors.joining(" "));
	}

	private static String telexWord(String word) {
		StringBuilder letters = new StringBuilder();
		StringBuilder tone = new StringBuilder();
		for (char each : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
			switch (each) {
				case 'Đ' -> letters.append("Dd");
				case 'đ' -> letters.append("dd");
				case '\u0302' -> letters.append(letters.charAt(letters.length() - 1));
				case '\u0306', '\u031b' -> letters.append('w');
				case '\u0301' -> tone.append('s');
				case '\u0300' -> tone.append('f');
				case '\u0309' -> tone.append('r');
				case '\u0303' -> tone.append('x');
				case '\u0323' -> tone.append('j');
				default -> letters.append(each);
			}
		}
		return letters.append(tone).toString().toLowerCase(Locale.ROOT);
	}

}
