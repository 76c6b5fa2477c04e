package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import vn.thongsuot.directory.ProvinceNames;

/**
 * First hits with their signals, and whether they were right: questions whose answer is
 * there, questions whose answer was taken away, and questions of other worlds. What was
 * taken away is nowhere in the index, not even in its counts.
 */
final class CalibrationSamples {

	private static final int OF_ANOTHER_SET = 150;

	/** Parts of the entries, or of their wordings, that are taken away in turn. */
	private static final int PARTS = 6;

	/** Of the own wordings every second is asked. */
	private static final int EVERY_OWN = 2;

	/** Larger sets say little about guidance, and take long. */
	private static final int LARGE = 1_000;

	/** The index of the guidance. */
	private static final String HOME = "";

	private static final Set<String> VARIANTS = Set.of("orig", "nodia", "nodia_typo", "abbr");

	final List<Sample> all = new ArrayList<>();

	CalibrationSamples(Path faqData, Path outOfScope, List<RetrievalSet> sets) throws IOException {
		List<Text<String>> texts = FaqTexts.of(faqData);
		foreign(texts, outOfScope, sets);
		for (int part = 0; part < PARTS; part++) {
			withoutWordings(texts, part);
			withoutEntries(texts, part);
		}
		for (RetrievalSet set : sets.stream().filter((each) -> each.corpus().size() < LARGE).toList()) {
			questionsOf(set, sets);
		}
	}

	private void foreign(List<Text<String>> texts, Path outOfScope, List<RetrievalSet> sets) throws IOException {
		try (TextIndex<String> index = index(texts)) {
			Files.readAllLines(outOfScope)
				.stream()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.flatMap((line) -> typed(line).stream())
				.forEach((question) -> add(index, "foreign", HOME, question, Set.of()));
			far(index, "far", HOME, sets);
		}
	}

	/** As it is, and without marks. */
	private static Set<String> typed(String question) {
		return new HashSet<>(List.of(question, Vietnamese.fold(question)));
	}

	/** Each entry misses every sixth of its wordings; those are asked. */
	private void withoutWordings(List<Text<String>> texts, int part) {
		List<Text<String>> left = new ArrayList<>();
		List<Text<String>> asked = new ArrayList<>();
		for (Text<String> text : texts) {
			int shift = left.size();
			left.add(new Text<>(text.key(), wordings(text, part - shift, false), text.body()));
			asked.add(new Text<>(text.key(), wordings(text, part - shift, true), ""));
		}
		try (TextIndex<String> index = index(left)) {
			each(asked, (key, question) -> add(index, "own", HOME, question, Set.of(key)));
		}
	}

	private static List<String> wordings(Text<String> text, int part, boolean ofPart) {
		return IntStream.range(0, text.wordings().size())
			.filter((at) -> (Math.floorMod(at - part, PARTS) == 0) == ofPart)
			.mapToObj(text.wordings()::get)
			.toList();
	}

	/** Every sixth entry is not there at all; its wordings are asked. */
	private void withoutEntries(List<Text<String>> texts, int part) {
		List<Text<String>> gone = IntStream.range(0, texts.size())
			.filter((at) -> at % PARTS == part)
			.mapToObj(texts::get)
			.toList();
		try (TextIndex<String> index = index(texts.stream().filter((text) -> !gone.contains(text)).toList())) {
			each(gone, (key, question) -> add(index, "own-gone", HOME, question, Set.of()));
		}
	}

	private static void each(List<Text<String>> texts, java.util.function.BiConsumer<String, String> asks) {
		int seen = 0;
		for (Text<String> text : texts) {
			for (String wording : text.wordings()) {
				if (seen++ % EVERY_OWN == 0) {
					typed(wording).forEach((question) -> asks.accept(text.key(), question));
				}
			}
		}
	}

	private void far(TextIndex<String> index, String group, String home, List<RetrievalSet> sets) {
		for (RetrievalSet set : sets) {
			for (String variant : List.of("orig", "nodia")) {
				set.queries()
					.getOrDefault(variant, Map.of())
					.values()
					.stream()
					.limit(OF_ANOTHER_SET)
					.forEach((typed) -> add(index, group, home, typed, Set.of()));
			}
		}
	}

	/** Every other question; the rest stays for the measuring. */
	private void questionsOf(RetrievalSet set, List<RetrievalSet> others) {
		try (TextIndex<String> index = index(set.corpus())) {
			set.each(VARIANTS, (id, typed) -> add(index, group(id), set.name(), typed, set.answersTo(id)));
			far(index, "far-from-set", set.name(), others.stream().filter((other) -> other != set).toList());
		}
		for (RetrievalSet.Part part : set.parts()) {
			try (TextIndex<String> index = index(part.corpus())) {
				part.asked()
					.each(VARIANTS, (id, typed) -> add(index, group(id) + "-gone", set.name(), typed, Set.of()));
			}
		}
	}

	private static String group(String id) {
		return (id.hashCode() % 2 == 0) ? "set" : "set-measured";
	}

	private static TextIndex<String> index(List<Text<String>> texts) {
		TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, ProvinceNames.load());
		index.rebuild(texts);
		return index;
	}

	private void add(TextIndex<String> index, String group, String home, String typed, Set<String> answers) {
		index.signals(typed, 1)
			.forEach((hit) -> this.all.add(new Sample(group, home, hit.signals(), answers.contains(hit.key()))));
	}

	/**
	 * A first hit.
	 *
	 * @param home the set in whose index it was found; empty for the guidance
	 */
	record Sample(String group, String home, Signals signals, boolean right) {
	}

}
