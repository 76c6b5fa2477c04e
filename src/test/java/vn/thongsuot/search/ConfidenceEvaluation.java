package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.ProvinceNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what the confidence tells apart: the questions of a set from those of all
 * other sets (far), and from themselves with their answer taken away (near). The area
 * under the curve is how often one of the former has more than one of the latter:
 * {@code mvn verify -Pretrieval -Dretrieval.data=DIR -Dtest=ConfidenceEvaluation}. Knows
 * no set by name.
 */
class ConfidenceEvaluation {

	private static final List<String> VARIANTS = List.of("orig", "nodia", "nodia_typo", "abbr");

	/** Sets of statutes and of forums say little about guidance, and take long. */
	private static final int LARGE = 1_000;

	@Test
	void tellsQuestionsWithAnAnswerFromThoseWithout() throws IOException {
		String data = System.getProperty("retrieval.data", "");
		assertThat(data).as("-Dretrieval.data names the folder of sets").isNotBlank();
		List<RetrievalSet> sets = RetrievalSet.in(Path.of(data));
		System.out.println("auc set variant questions far auc_far auc_near first_right");
		for (RetrievalSet set : sets) {
			if (set.corpus().size() < LARGE && sets.size() > 1) {
				measure(set, sets);
			}
		}
	}

	private static void measure(RetrievalSet set, List<RetrievalSet> sets) {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, ProvinceNames.load())) {
			index.rebuild(set.corpus());
			Sides pooled = new Sides();
			Map<String, List<Double>> near = near(set);
			for (String variant : VARIANTS) {
				Sides sides = new Sides();
				set.queries().getOrDefault(variant, Map.of()).forEach((id, question) -> {
					Set<String> answers = set.answers().getOrDefault(id, Set.of());
					sides.add(index.search(question, 1), answers);
				});
				sides.near.addAll(near.getOrDefault(variant, List.of()));
				sets.stream()
					.filter((other) -> other != set)
					.forEach((other) -> other.queries()
						.getOrDefault(variant, Map.of())
						.values()
						.forEach((question) -> sides.far(other.name(), confidence(index.search(question, 1)))));
				System.out.println(sides.line(set.name(), variant));
				pooled.add(sides);
			}
			System.out.println(pooled.line(set.name(), "all"));
			pooled.farByOther.forEach((other, far) -> System.out.printf(Locale.ROOT, "auc %s from %s %d %.3f%n",
					set.name(), other, far.size(), Auc.of(pooled.own, far)));
		}
	}

	/** The confidence where the answers are nowhere in the index, by variant. */
	private static Map<String, List<Double>> near(RetrievalSet set) {
		Map<String, List<Double>> near = new TreeMap<>();
		for (RetrievalSet.Part part : set.parts()) {
			try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, ProvinceNames.load())) {
				index.rebuild(part.corpus());
				for (String variant : VARIANTS) {
					List<Double> found = near.computeIfAbsent(variant, (key) -> new ArrayList<>());
					part.asked()
						.each(Set.of(variant), (id, question) -> found.add(confidence(index.search(question, 1))));
				}
			}
		}
		return near;
	}

	private static double confidence(Found<String> found) {
		return found.hits().isEmpty() ? 0 : found.hits().getFirst().confidence();
	}

	/** The confidence of first hits: of questions as they are, far ones, near ones. */
	private static final class Sides {

		private final List<Double> own = new ArrayList<>();

		private final List<Double> far = new ArrayList<>();

		private final List<Double> near = new ArrayList<>();

		private final Map<String, List<Double>> farByOther = new TreeMap<>();

		private int right;

		void far(String other, double confidence) {
			this.far.add(confidence);
			this.farByOther.computeIfAbsent(other, (name) -> new ArrayList<>()).add(confidence);
		}

		void add(Found<String> found, Set<String> answers) {
			this.own.add(confidence(found));
			this.right += found.hits().stream().anyMatch((hit) -> answers.contains(hit.key())) ? 1 : 0;
		}

		void add(Sides other) {
			this.own.addAll(other.own);
			this.far.addAll(other.far);
			this.near.addAll(other.near);
			other.farByOther
				.forEach((name, all) -> this.farByOther.computeIfAbsent(name, (k) -> new ArrayList<>()).addAll(all));
			this.right += other.right;
		}

		String line(String set, String variant) {
			return String.format(Locale.ROOT, "auc %s %s %d %d %.3f %.3f %.3f", set, variant, this.own.size(),
					this.far.size(), Auc.of(this.own, this.far), Auc.of(this.own, this.near),
					this.right / (double) this.own.size());
		}

	}

}
