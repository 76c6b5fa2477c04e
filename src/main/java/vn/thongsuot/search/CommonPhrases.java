package vn.thongsuot.search;

import java.util.List;

/** Everyday phrases, so that common words are known before any text speaks of them. */
final class CommonPhrases {

	static final List<List<String>> ALL = Lines.of("/search/common-phrases.txt").stream().map(Tokens::words).toList();

	private CommonPhrases() {
	}

}
