package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with corpus.jsonl, queries.VARIANT.tsv and qrels.tsv. */
record RetrievalSet(String name, List<Text<String>> corpus, Map<String, Map<String, String>> queries,
		Map<String, Set<String>> answers) {

	/** Parts of the answers that are taken away in turn. */
	private static final int PARTS = 10;

	static List<RetrievalSet> in(Path folder) throws IOException {
		try (Stream<Path> folders = Files.list(folder)) {
			List<Path> sets = folders.filter((set) -> Files.exists(set.resolve("corpus.jsonl"))).sorted().toList();
			return sets.stream().map((set) -> Io.call(() -> read(set))).toList();
		}
	}

	private static RetrievalSet read(Path folder) throws IOException {
		JsonMapper json = new JsonMapper();
		List<Text<String>> corpus = Files.readAllLines(folder.resolve("corpus.jsonl"))
			.stream()
			.map(json::readTree)
			.map(RetrievalSet::text)
			.toList();
		Map<String, Set<String>> answers = new HashMap<>();
		rows(folder.resolve("qrels.tsv"))
			.forEach((row) -> answers.computeIfAbsent(row[0], (k) -> new HashSet<>()).add(row[1].split("\t")[0]));
		return new RetrievalSet(folder.getFileName().toString(), corpus, variants(folder), answers);
	}

	private static Text<String> text(JsonNode row) {
		return new Text<>(row.path("id").asString(), List.of(row.path("title").asString("")),
				row.path("text").asString(""));
	}

	private static Map<String, Map<String, String>> variants(Path folder) throws IOException {
		Map<String, Map<String, String>> variants = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((f) -> f.getFileName().toString().matches("queries\\..+\\.tsv")).toList()) {
				Map<String, String> queries = new LinkedHashMap<>();
				rows(file).forEach((row) -> queries.put(row[0], row[1]));
				if (!queries.isEmpty()) {
					variants.put(file.getFileName().toString().split("\\.")[1], queries);
				}
			}
		}
		return variants;
	}

	private static List<String[]> rows(Path file) throws IOException {
		return Files.readAllLines(file)
			.stream()
			.map((line) -> line.split("\t", 2))
			.filter((row) -> row.length == 2)
			.toList();
	}

	/** The texts that answer a question. */
	Set<String> answersTo(String id) {
		return this.answers.getOrDefault(id, Set.of());
	}

	/** Each question, typed in each of these ways. */
	void each(Set<String> variants, BiConsumer<String, String> asks) {
		this.queries.forEach((variant, typed) -> {
			if (variants.contains(variant)) {
				typed.forEach(asks);
			}
		});
	}

	/** The set without the answers to a tenth of its questions, ten times. */
	List<Part> parts() {
		List<String> ids = this.queries.values()
			.stream()
			.flatMap((typed) -> typed.keySet().stream())
			.sorted()
			.distinct()
			.toList();
		return IntStream.range(0, PARTS)
			.mapToObj((part) -> part(IntStream.range(0, ids.size())
				.filter((at) -> at % PARTS == part)
				.mapToObj(ids::get)
				.collect(Collectors.toSet())))
			.toList();
	}

	private Part part(Set<String> ids) {
		Set<String> gone = ids.stream().flatMap((id) -> answersTo(id).stream()).collect(Collectors.toSet());
		Map<String, Map<String, String>> asked = new TreeMap<>();
		this.queries.forEach((variant, typed) -> {
			Map<String, String> some = new LinkedHashMap<>(typed);
			some.keySet().retainAll(ids);
			asked.put(variant, some);
		});
		List<Text<String>> left = this.corpus.stream().filter((text) -> !gone.contains(text.key())).toList();
		return new Part(left, new RetrievalSet(this.name, this.corpus, asked, this.answers));
	}

	/**
	 * Some texts, and questions none of which they answer.
	 */
	record Part(List<Text<String>> corpus, RetrievalSet asked) {
	}

}
