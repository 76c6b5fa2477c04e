package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to read a question: nodes stand between its tokens, edges carry a word and
 * what it costs to believe that this was meant.
 */
final class Lattice {

	/** More readings of one token than this are never needed. */
	private static final int STRIDE = 4096;

	final List<Token> tokens;

	private final List<List<Edge>> ways = new ArrayList<>();

	private final int[] inner;

	Lattice(List<Token> tokens) {
		this.tokens = tokens;
		this.inner = new int[tokens.size()];
		tokens.forEach((token) -> this.ways.add(new ArrayList<>()));
	}

	/** The node before a token; the one after the last token is the end. */
	static int node(int token) {
		return token * STRIDE;
	}

	/** A new node inside a token. */
	int inside(int token) {
		return node(token) + ++this.inner[token];
	}

	void add(int token, int from, int to, String word, double cost, Origin origin) {
		if (this.inner[token] < STRIDE - 1) {
			this.ways.get(token).add(new Edge(from, to, word, cost, token, origin));
		}
	}

	/** One word for one token. */
	void add(int token, String word, double cost, Origin origin) {
		add(token, node(token), node(token + 1), word, cost, origin);
	}

	/** Several words in a row for several tokens. */
	void add(int token, int count, List<String> words, double cost, Origin origin) {
		int from = node(token);
		for (int i = 0; i < words.size(); i++) {
			int to = (i == words.size() - 1) ? node(token + count) : inside(token);
			add(token, from, to, words.get(i), (i == 0) ? cost : 0, origin);
			from = to;
		}
	}

	/** The edges that begin at a token or inside it, in the order of their nodes. */
	List<Edge> from(int token) {
		List<Edge> edges = new ArrayList<>(this.ways.get(token));
		edges.sort((a, b) -> Integer.compare(a.from(), b.from()));
		return edges;
	}

	/** How a word came to be read. */
	enum Origin {

		TYPED, RESTORED, EXPANDED

	}

	/** A word between two nodes, read from a token. */
	record Edge(int from, int to, String word, double cost, int token, Origin origin) {

		/** The same with another word, for which a short form stands. */
		Edge to(String other) {
			return new Edge(this.from, this.to, other, this.cost, this.token, Origin.EXPANDED);
		}

	}

}
