package vn.thongsuot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into words: the one chain through which documents and questions go. */
final class Tokens {

	private static final Analyzer CUT = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			return new TokenStreamComponents(new StandardTokenizer());
		}
	};

	private static final Memo<Token> SEEN = new Memo<>(Tokens::token);

	private Tokens() {
	}

	static List<Token> of(String text) {
		return of(text, Integer.MAX_VALUE);
	}

	/** The first so many words of a text. */
	static List<Token> of(String text, int limit) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = CUT.tokenStream("", Vietnamese.clean(text))) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (tokens.size() < limit && stream.incrementToken()) {
				tokens.add(SEEN.of(term.buffer(), 0, term.length()));
			}
			return tokens;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> words(String text) {
		return of(text).stream().map(Token::word).toList();
	}

	private static Token token(String typed) {
		String word = Vietnamese.canonical(typed.toLowerCase(Locale.ROOT));
		return Token.of(typed, word);
	}

}
