package vn.thongsuot.search;

import java.util.List;

/**
 * A text to be found.
 *
 * @param key what it is found as
 * @param wordings its title and other ways to ask for it; each alone may match
 * @param body the rest of it; may be empty
 */
public record Text<K>(K key, List<String> wordings, String body) {

	public Text {
		wordings = wordings.isEmpty() ? List.of("") : List.copyOf(wordings);
	}

}
