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
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with corpus.jsonl, queries.VARIANT.tsv and qrels.tsv. */
record RetrievalSet(String name, List<Text<String>> corpus, Map<String, Map<String, String>> queries,
		Map<String, Set<String>> answers) {

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
			.forEach((row) -> answers.computeIfAbsent(row[0], (k) -> new HashSet<>()).add(row[1]));
		return new RetrievalSet(folder.getFileName().toString(), corpus, variants(folder), answers);
	}

	private static Text<String> text(JsonNode row) {
		return new Text<>(row.get("id").asString(), List.of(row.get("title").asString()), row.get("text").asString());
	}

	private static Map<String, Map<String, String>> variants(Path folder) throws IOException {
		Map<String, Map<String, String>> variants = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((f) -> f.getFileName().toString().matches("queries\\..+\\.tsv")).toList()) {
				Map<String, String> queries = new LinkedHashMap<>();
				rows(file).forEach((row) -> queries.put(row[0], row[1]));
				variants.put(file.getFileName().toString().split("\\.")[1], queries);
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

}
