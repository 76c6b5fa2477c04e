package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thongsuot.directory.ProvinceNames;

/**
 * First hits with their signals, and whether they were right: questions whose answer is
 * there, questions whose answer was taken away, and questions of other worlds.
 */
final class CalibrationSamples {

	private static final int OF_ANOTHER_SET = 150;

	/** Each takes two changes of the index. */
	private static final int EVERY_OWN = 2;

	/** Larger sets say little about guidance, and take long. */
	private static final int LARGE = 1_000;

	private static final Set<String> VARIANTS = Set.of("orig", "nodia", "nodia_typo", "abbr");

	final List<Sample> all = new ArrayList<>();

	private final List<String> foreign = new ArrayList<>();

	CalibrationSamples(Path faqData, Path outOfScope, List<RetrievalSet> sets) throws IOException {
		Files.readAllLines(outOfScope)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.forEach((line) -> this.foreign.addAll(List.of(line, Vietnamese.fold(line))));
		ownWordings(FaqTexts.of(faqData), sets);
		for (RetrievalSet set : sets.stream().filter((each) -> each.corpus().size() < LARGE).toList()) {
			questionsOf(set, sets);
		}
	}

	/** Each wording is taken out of its entry, then asked. */
	private void ownWordings(List<Text<String>> texts, List<RetrievalSet> sets) {
		try (TextIndex<String> index = index(texts)) {
			this.foreign.forEach((question) -> add(index, "foreign", question, Set.of(), Set.of()));
			far(index, "far", sets);
			int seen = 0;
			for (Text<String> text : texts) {
				for (int i = seen++ % EVERY_OWN; i < text.wordings().size(); i += EVERY_OWN) {
					List<String> others = new ArrayList<>(text.wordings());
					String question = others.remove(i);
					index.put(new Text<>(text.key(), others, text.body()));
					new HashSet<>(List.of(question, Vietnamese.fold(question)))
						.forEach((typed) -> ask(index, "own", typed, Set.of(text.key())));
				}
				index.put(text);
			}
		}
	}

	private void far(TextIndex<String> index, String group, List<RetrievalSet> sets) {
		for (RetrievalSet set : sets) {
			for (String variant : List.of("orig", "nodia")) {
				set.queries()
					.getOrDefault(variant, Map.of())
					.values()
					.stream()
					.limit(OF_ANOTHER_SET)
					.forEach((typed) -> add(index, group, typed, Set.of(), Set.of()));
			}
		}
	}

	/** Every other question; the rest stays for the measuring. */
	private void questionsOf(RetrievalSet set, List<RetrievalSet> others) {
		try (TextIndex<String> index = index(set.corpus())) {
			set.queries().forEach((variant, queries) -> {
				if (VARIANTS.contains(variant)) {
					queries.forEach((id, typed) -> ask(index, (id.hashCode() % 2 == 0) ? "set" : "set-measured", typed,
							set.answers().getOrDefault(id, Set.of())));
				}
			});
			far(index, "far-from-set", others.stream().filter((other) -> other != set).toList());
		}
	}

	private static TextIndex<String> index(List<Text<String>> texts) {
		TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, ProvinceNames.load());
		index.rebuild(texts);
		return index;
	}

	private void ask(TextIndex<String> index, String group, String typed, Set<String> answers) {
		add(index, group, typed, answers, Set.of());
		add(index, group + "-gone", typed, answers, answers);
	}

	private void add(TextIndex<String> index, String group, String typed, Set<String> answers, Set<String> without) {
		index.signals(typed, 1, without)
			.forEach((hit) -> this.all
				.add(new Sample(group, hit.signals(), without.isEmpty() && answers.contains(hit.key()))));
	}

	/** A first hit. */
	record Sample(String group, Signals signals, boolean right) {
	}

}
