package vn.thongsuot.search;

import java.util.List;

/** Everyday phrases, so that common words are known before any text speaks of them. */
final class CommonPhrases {

	static final String RESOURCE = "/search/common-phrases.txt";

	static final List<List<Written>> ALL = Lines.of(RESOURCE)
		.stream()
		.map((phrase) -> Tokens.of(phrase).stream().map(Token::written).toList())
		.toList();

	private CommonPhrases() {
	}

}
