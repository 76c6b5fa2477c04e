package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.IndexSearcher;

/** The hits of a query, the best wording of each text, with the signals of each. */
final class Ranking {

	/** Hits beyond those wanted that may still come before them. */
	private static final int LOOKED_AT = 5;

	/** So many places behind, a text is hardly about the same matter. */
	private static final int FAR = 4;

	private final IndexSearcher searcher;

	private final Wordings wordings;

	private final Query query;

	private final Abbreviations abbreviations;

	Ranking(IndexSearcher searcher, Query query, Abbreviations abbreviations) {
		this.searcher = searcher;
		this.wordings = new Wordings(searcher);
		this.query = query;
		this.abbreviations = abbreviations;
	}

	List<Ranked> best(int limit) throws IOException {
		List<Candidate> candidates = new ArrayList<>(candidates(limit + LOOKED_AT));
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
		int wanted = Math.min(limit, candidates.size());
		Agreement agreement = new Agreement(this.searcher, this.wordings, this.query.said(Column.WORDING_FOLDED),
				candidates.subList(0, wanted).stream().map(Candidate::key).toList());
		List<Ranked> ranked = new ArrayList<>();
		for (int i = 0; i < wanted; i++) {
			ranked.add(ranked(candidates, i, agreement));
		}
		return ranked;
	}

	private List<Candidate> candidates(int limit) throws IOException {
		List<TopTexts.Hit> hits = this.searcher.search(this.query.toLucene(), new TopTexts(limit));
		Held held = new Held(this.searcher, hits.stream().mapToInt(TopTexts.Hit::document).sorted().toArray());
		Map<Integer, Double> inAll = held.in(this.query.said(Column.ALL_FOLDED));
		Map<Integer, Double> pairsInAll = held.in(this.query.said(Column.ALL_FOLDED_PAIRS));
		Set<String> asked = asked();
		List<Candidate> candidates = new ArrayList<>();
		for (TopTexts.Hit hit : hits) {
			int document = hit.document();
			String wording = this.wordings.of(document);
			Shares shares = new Shares(ofWording(wording, asked), inAll.getOrDefault(document, 0d),
					pairsInAll.getOrDefault(document, 0d));
			candidates.add(candidate(hit, wording, shares));
		}
		return candidates;
	}

	private Candidate candidate(TopTexts.Hit hit, String wording, Shares shares) {
		double words = this.query.asksForNumbers() ? hit.score() % this.query.numberScore() : hit.score();
		return new Candidate(hit.key().utf8ToString(), hit.document(), wording, hit.score() - words, words, shares);
	}

	private Ranked ranked(List<Candidate> candidates, int rank, Agreement agreement) {
		Candidate hit = candidates.get(rank);
		double margin = hit.margin(after(candidates, rank, 1));
		double lead = (margin + hit.margin(after(candidates, rank, FAR))) / 2;
		Signals signals = new Signals(hit.words() / Math.max(1e-6, this.query.bound()), lead,
				agreement.of(hit.key(), hit.document()), hit.shares());
		return new Ranked(hit.key(), hit.wording(), (float) hit.score(), named(hit), margin, signals);
	}

	private static Candidate after(List<Candidate> candidates, int rank, int places) {
		return (rank + places < candidates.size()) ? candidates.get(rank + places) : Candidate.NONE;
	}

	private Named named(Candidate hit) {
		if (hit.named() == 0) {
			return this.query.knowsName() ? Named.NAME : Named.NOTHING;
		}
		List<String> articles = this.query.articles();
		boolean asksSo = !articles.isEmpty() && DocumentNumbers.in(hit.wording()).containsAll(articles);
		return asksSo ? Named.ARTICLE_IN_WORDING : Named.DOCUMENT;
	}

	private Set<String> asked() {
		Set<String> asked = new HashSet<>();
		this.query.in(Column.WORDING_FOLDED).forEach((term) -> asked.add(term.sought().key()));
		return asked;
	}

	private double ofWording(String wording, Set<String> asked) throws IOException {
		double held = 0;
		double all = 0;
		for (String word : new HashSet<>(Expanded.of(wording, this.abbreviations).words())) {
			double says = this.query.says(word);
			all += says;
			held += asked.contains(Keys.of(word)) ? says : 0;
		}
		return (all > 0) ? held / all : 0;
	}

	/**
	 * The first hit of a text, before its rank is known.
	 *
	 * @param named what it scores for being named by number
	 * @param words what it scores for its words
	 */
	private record Candidate(String key, int document, String wording, double named, double words, Shares shares) {

		static final Candidate NONE = new Candidate("", -1, "", 0, 0, new Shares(0, 0, 0));

		double score() {
			return this.named + matched();
		}

		private double matched() {
			return this.words * this.shares.factor();
		}

		/** Who names fewer of the asked numbers is as far behind as can be. */
		double margin(Candidate next) {
			return (this.named > next.named) ? 1 : 1 - next.matched() / Math.max(1e-6, matched());
		}

	}

	/**
	 * One hit.
	 *
	 * @param named what it holds of that which the question names
	 * @param margin how far the next text is behind, as a share of the score
	 */
	record Ranked(String key, String wording, float score, Named named, double margin, Signals signals) {
	}

	/** What a text holds of that which a question names. */
	enum Named {

		NOTHING,
		/** At most the place or the office that it names beside numbers, or alone. */
		NAME, DOCUMENT,

		/** Its wording asks about the very article. */
		ARTICLE_IN_WORDING

	}

}
