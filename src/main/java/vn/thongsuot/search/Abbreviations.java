package vn.thongsuot.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** What short forms stand for; a short form may stand for several things. */
final class Abbreviations {

	/** The most words that a short form is cut into, such as LĐ-TB&amp;XH. */
	static final int LONGEST = 4;

	static final String RESOURCE = "/search/abbreviations.csv";

	private final Map<String, Set<List<String>>> byWord = new HashMap<>();

	private final Map<String, Set<List<String>>> byKey = new HashMap<>();

	/** Keys of the words with which any short form begins. */
	private final Set<String> firsts = new HashSet<>();

	static Abbreviations load() {
		Abbreviations abbreviations = new Abbreviations();
		try (InputStream in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream(RESOURCE), RESOURCE);
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
			rows.forEach((row) -> abbreviations.add(row.getField("abbreviation"), row.getField("expansion")));
			return abbreviations;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void add(String abbreviation, String expansion) {
		List<Token> tokens = Tokens.of(abbreviation);
		List<String> words = Tokens.words(expansion);
		this.firsts.add(tokens.getFirst().key());
		this.byWord.computeIfAbsent(wordsOf(tokens), (k) -> new LinkedHashSet<>()).add(words);
		this.byKey.computeIfAbsent(keysOf(tokens), (k) -> new LinkedHashSet<>()).add(words);
	}

	/** All that the tokens may stand for; đ typed as đ means đ, d may mean either. */
	List<List<String>> expansions(List<Token> tokens) {
		if (!this.firsts.contains(tokens.getFirst().key())) {
			return List.of();
		}
		boolean marked = tokens.stream().anyMatch(Token::hasMarks);
		Set<List<String>> found = marked ? this.byWord.get(wordsOf(tokens)) : this.byKey.get(keysOf(tokens));
		return (found != null) ? List.copyOf(found) : List.of();
	}

	private static String wordsOf(List<Token> tokens) {
		return joined(tokens, Token::word);
	}

	private static String keysOf(List<Token> tokens) {
		return joined(tokens, Token::key);
	}

	private static String joined(List<Token> tokens, Function<Token, String> form) {
		if (tokens.size() == 1) {
			return form.apply(tokens.getFirst());
		}
		StringJoiner joined = new StringJoiner(" ");
		tokens.forEach((token) -> joined.add(form.apply(token)));
		return joined.toString();
	}

}
