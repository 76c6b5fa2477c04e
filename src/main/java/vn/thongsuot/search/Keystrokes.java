package vn.thongsuot.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telex and VNI left raw: the keys that somebody pressed while the keyboard was off. */
public final class Keystrokes {

	private static final Pattern TELEX = Pattern.compile("[a-z]{2,10}");

	private static final Pattern VNI = Pattern.compile("[a-z]+[1-9][a-z0-9]*");

	private Keystrokes() {
	}

	/** The syllable that the keys mean; empty if they mean none, or only themselves. */
	public static Optional<String> decode(String token) {
		String keys = token.toLowerCase(Locale.ROOT);
		if (TELEX.matcher(keys).matches()) {
			return syllable(keys, replay(keys, KeyMap.TELEX));
		}
		return (VNI.matcher(keys).matches() && keys.length() <= 10) ? syllable(keys, replay(keys, KeyMap.VNI))
				: Optional.empty();
	}

	private static String replay(String keys, KeyMap map) {
		SyllableInput input = new SyllableInput();
		keys.chars().forEach((key) -> map.press((char) key, input));
		return input.typed();
	}

	private static Optional<String> syllable(String keys, String typed) {
		return Optional.of(typed)
			.filter((word) -> !word.equals(keys) && Syllables.isSyllable(word))
			.map(Vietnamese::canonical);
	}

}
