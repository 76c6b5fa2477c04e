package vn.thongsuot.search;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that are already cut, for the index. */
final class WordStream extends TokenStream {

	private static final int LONGEST_TERM = 255;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final Iterator<String> words;

	WordStream(List<String> words) {
		this.words = words.iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!this.words.hasNext()) {
			return false;
		}
		clearAttributes();
		String word = this.words.next();
		this.term.append(word, 0, Math.min(word.length(), LONGEST_TERM));
		return true;
	}

}
