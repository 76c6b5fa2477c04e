package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Any number of entries put together from short pieces of the real ones, each as long as
 * a real one; always the same.
 */
final class SyntheticEntries {

	private static final long SEED = 20_261_122;

	private static final int LONGEST_PIECE = 6;

	private final List<List<String>> questions = new ArrayList<>();

	private final List<List<String>> bodies = new ArrayList<>();

	private long made;

	SyntheticEntries(Path faqData) throws IOException {
		for (Text<String> text : FaqTexts.of(faqData)) {
			this.questions.add(List.of(text.wordings().getFirst().split("\\s+")));
			this.bodies.add(List.of(text.body().split("\\s+")));
		}
	}

	Collection<Text<String>> of(int size) {
		return new AbstractCollection<>() {
			@Override
			public Iterator<Text<String>> iterator() {
				return IntStream.range(0, size).mapToObj(SyntheticEntries.this::entry).iterator();
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	/** How many entries were made up since they were last forgotten. */
	long made() {
		return this.made;
	}

	void forgetMade() {
		this.made = 0;
	}

	Text<String> entry(int number) {
		this.made++;
		Random random = new Random(SEED + number);
		return new Text<>(Integer.toString(number), List.of(made(this.questions, random)), made(this.bodies, random));
	}

	/**
	 * As typed about one of so many entries: part of its question, every other time bare.
	 */
	String question(int number, int size) {
		Random random = new Random(-SEED - number);
		String[] words = entry(random.nextInt(size)).wordings().getFirst().split(" ");
		int from = random.nextInt(Math.max(1, words.length - 4));
		String question = String.join(" ",
				List.of(words).subList(from, Math.min(words.length, from + 4 + random.nextInt(6))));
		return (number % 2 == 0) ? question : Vietnamese.fold(question);
	}

	private static String made(List<List<String>> real, Random random) {
		int length = real.get(random.nextInt(real.size())).size();
		List<String> words = new ArrayList<>(length + LONGEST_PIECE);
		while (words.size() < length) {
			List<String> source = real.get(random.nextInt(real.size()));
			int from = random.nextInt(source.size());
			words.addAll(source.subList(from, Math.min(source.size(), from + 2 + random.nextInt(LONGEST_PIECE - 1))));
		}
		return String.join(" ", words);
	}

}
