package vn.thongsuot.search;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function gave for a word. Few words make up most of a text: each
 * has a few places, where the latest words stay. Any number of threads may ask; at worst
 * something is worked out twice.
 */
public final class Memo<T> {

	/** A power of two; some megabytes when all are taken. */
	private static final int PLACES = 1 << 15;

	/** Places of one word, a power of two. */
	private static final int CHOICE = 4;

	/** Spreads alike words (the golden ratio as a fraction of 2^32). */
	private static final int SPREAD = 0x9e3779b9;

	private static final int UNUSED_BITS = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

	private final @Nullable Known<T>[] known = places();

	private final Function<String, T> function;

	public Memo(Function<String, T> function) {
		this.function = function;
	}

	/** What the function gives for the word. */
	public T of(String word) {
		int hash = word.hashCode();
		int place = place(hash);
		for (int i = 0; i < CHOICE; i++) {
			Known<T> here = this.known[place + i];
			if (here != null && here.hash == hash && here.word.equals(word)) {
				return here.value;
			}
		}
		return learnt(word, place);
	}

	/** The same for some of these letters; a word is made of them only if it is new. */
	public T of(char[] letters, int from, int to) {
		int hash = hash(letters, from, to);
		int place = place(hash);
		for (int i = 0; i < CHOICE; i++) {
			Known<T> here = this.known[place + i];
			if (here != null && here.hash == hash && here.is(letters, from, to)) {
				return here.value;
			}
		}
		return learnt(new String(letters, from, to - from), place);
	}

	/** The oldest one goes. */
	private T learnt(String word, int place) {
		T value = this.function.apply(word);
		System.arraycopy(this.known, place, this.known, place + 1, CHOICE - 1);
		this.known[place] = new Known<>(word, word.toCharArray(), word.hashCode(), value);
		return value;
	}

	/** As a string has it. */
	private static int hash(char[] letters, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			hash = 31 * hash + letters[i];
		}
		return hash;
	}

	private static int place(int hash) {
		return (hash * SPREAD >>> UNUSED_BITS) & -CHOICE;
	}

	@SuppressWarnings("unchecked")
	private static <T> @Nullable Known<T>[] places() {
		return (@Nullable Known<T>[]) new Known<?>[PLACES];
	}

	private record Known<T>(String word, char[] letters, int hash, T value) {

		boolean is(char[] others, int from, int to) {
			if (this.letters.length != to - from) {
				return false;
			}
			for (int i = 0; i < this.letters.length; i++) {
				if (this.letters[i] != others[from + i]) {
					return false;
				}
			}
			return true;
		}

	}

}
