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

	/** Letters of the longest word that is remembered: longer ones are rare. */
	private static final int LONGEST = 8;

	private static final int HALF = LONGEST / 2;

	/** U+FFFF stands in no text: its bits turned round are as good as no letter. */
	private static final int NO_CHARACTER = 0xffff;

	/** Spreads alike words (the golden ratio as a fraction of 2^64). */
	private static final long SPREAD = 0x9e3779b97f4a7c15L;

	private static final int UNUSED_BITS = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);

	private final @Nullable Known<T>[] known = places();

	private final Function<String, T> function;

	public Memo(Function<String, T> function) {
		this.function = function;
	}

	/** What the function gives for the word. */
	public T of(String word) {
		return of(word.toCharArray(), 0, word.length());
	}

	/** The same for some of these letters; a word is made of them only if it is new. */
	public T of(char[] letters, int from, int to) {
		if (to - from > LONGEST) {
			return this.function.apply(new String(letters, from, to - from));
		}
		int middle = Math.min(to, from + HALF);
		long head = packed(letters, from, middle);
		long tail = packed(letters, middle, to);
		int place = place(head, tail);
		for (int i = 0; i < CHOICE; i++) {
			Known<T> here = this.known[place + i];
			if (here != null && here.head == head && here.tail == tail) {
				return here.value;
			}
		}
		T value = this.function.apply(new String(letters, from, to - from));
		remember(place, new Known<>(head, tail, value));
		return value;
	}

	/** The oldest one goes. */
	private void remember(int place, Known<T> fresh) {
		System.arraycopy(this.known, place, this.known, place + 1, CHOICE - 1);
		this.known[place] = fresh;
	}

	/** Letters as a number, so that no string has to be looked at. */
	private static long packed(char[] letters, int from, int to) {
		long packed = 0;
		for (int i = from; i < to; i++) {
			packed = packed << Character.SIZE | ~letters[i] & NO_CHARACTER;
		}
		return packed;
	}

	private static int place(long head, long tail) {
		long mixed = head * SPREAD ^ tail;
		return (int) ((mixed ^ mixed >>> Integer.SIZE) * SPREAD >>> UNUSED_BITS) & -CHOICE;
	}

	@SuppressWarnings("unchecked")
	private static <T> @Nullable Known<T>[] places() {
		return (@Nullable Known<T>[]) new Known<?>[PLACES];
	}

	/**
	 * What a word gave.
	 *
	 * @param head its first four letters
	 * @param tail the others
	 */
	private record Known<T>(long head, long tail, T value) {
	}

}
