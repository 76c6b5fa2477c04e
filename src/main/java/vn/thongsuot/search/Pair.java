package vn.thongsuot.search;

import java.nio.ByteBuffer;

import org.apache.lucene.util.BytesRef;

/**
 * Two words in a row as a term of eight bytes: there are too many pairs to store them
 * letter by letter. Those that differ in their marks only begin alike.
 */
final class Pair {

	/** Bits of the spelling; the others are the key's. */
	private static final int SPELLING = 24;

	private static final int BEGIN = (Long.SIZE - SPELLING) / Byte.SIZE;

	private Pair() {
	}

	static long of(Written one, Written other) {
		return of(Spread.number(one.keyNumber(), other.keyNumber()), Spread.number(one.number(), other.number()));
	}

	private static long of(long key, long spelling) {
		return key << SPELLING | spelling >>> Long.SIZE - SPELLING;
	}

	/** How the terms of two words begin, given their keys. */
	static BytesRef begin(String keys) {
		return new BytesRef(bytes(of(number(keys), 0)), 0, BEGIN);
	}

	/** How the term of two words ends, given their spelling. */
	static BytesRef end(String words) {
		return new BytesRef(bytes(of(0, number(words))), BEGIN, Long.BYTES - BEGIN);
	}

	private static long number(String words) {
		int space = words.indexOf(' ');
		return Spread.number(Spread.number(words.substring(0, space)), Spread.number(words.substring(space + 1)));
	}

	static byte[] bytes(long pair) {
		byte[] bytes = new byte[Long.BYTES];
		write(pair, bytes);
		return bytes;
	}

	static void write(long pair, byte[] into) {
		ByteBuffer.wrap(into).putLong(pair);
	}

}
