package vn.thongsuot.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Offers the ways in which each token of a question may be read, and what each costs. */
final class Readings {

	private static final double UNKNOWN = 12;

	private static final double UNKNOWN_LETTERS = 8;

	/** A syllable typed with its marks is seldom a slip. */
	private static final double REAL = 6;

	private static final double SLIP_IN_LETTERS = 5;

	/** A short form that texts use too stands for its words all the same. */
	private static final double SHORT_FORM_ITSELF = 5;

	private static final double REMARKED = 15;

	private static final double MORE_MARKS = 3;

	private static final double SLIP = 4;

	private static final double SLIP_MARK = 2;

	private static final double KEYS_OF_UNKNOWN = .7;

	private static final double KEYS_OF_KNOWN = 6;

	private static final double SPLIT = 1;

	private static final double DOUBTFUL_EXPANSION = .5;

	private static final double UNLIKELY_EXPANSION = 4.5;

	/** What is surely a short form costs as much as one word. */
	private static final double LONG_EXPANSION = -3;

	private static final int SLIPS_TRIED = 24;

	/** More letters than that are no words run together. */
	private static final int LONGEST_RUN = 60;

	/** Fewer letters are hardly three syllables. */
	private static final int SEVERAL = 7;

	private static final int LONGEST_SYLLABLE = 7;

	private static final Memo<Token> PIECES = new Memo<>((word) -> Token.of(word, word));

	private final SyllableModel model;

	private final Abbreviations abbreviations;

	private final Lattice lattice;

	/** Whether any word was typed with marks. */
	private final boolean marked;

	Readings(SyllableModel model, Abbreviations abbreviations, Lattice lattice) {
		this.model = model;
		this.abbreviations = abbreviations;
		this.lattice = lattice;
		this.marked = lattice.tokens.stream().anyMatch(Token::hasMarks);
	}

	static Lattice of(List<Token> tokens, SyllableModel model, Abbreviations abbreviations) {
		Readings readings = new Readings(model, abbreviations, new Lattice(tokens));
		for (int at = 0; at < tokens.size(); at++) {
			readings.offer(at, tokens.get(at));
		}
		return readings.lattice;
	}

	private void offer(int at, Token token) {
		boolean known = this.model.knowsKey(token.key());
		asTyped(at, token);
		if (isName(at)) {
			return;
		}
		keystrokes(at, token, known);
		if (!token.hasDigit()) {
			sameLetters(at, token);
			if (!known || token.hasMarks() && !this.model.knows(token.word())) {
				slips(at, token);
			}
			if (!known) {
				split(at, token);
			}
			shortForms(at, token, known);
		}
	}

	/** Syllables with capitals in a row are a name, such as Nga Sơn: no slip. */
	private boolean isName(int at) {
		return this.marked && isCapitalised(at) && (isCapitalised(at - 1) || isCapitalised(at + 1));
	}

	private boolean isCapitalised(int at) {
		if (at < 0 || at >= this.lattice.tokens.size()) {
			return false;
		}
		Token token = this.lattice.tokens.get(at);
		return token.isCapitalised() && Syllables.isSyllable(token.word());
	}

	private void asTyped(int at, Token token) {
		this.lattice.add(at, token.word(), asTyped(token), Lattice.Origin.TYPED);
	}

	private double asTyped(Token token) {
		if (token.hasDigit() || this.model.knows(token.word())) {
			return isShortForm(token) ? SHORT_FORM_ITSELF : 0;
		}
		if (token.looksAbbreviated()) {
			return isShortForm(token) ? UNKNOWN : UNKNOWN_LETTERS;
		}
		return (token.hasMarks() && Syllables.isSyllable(token.word())) ? REAL : UNKNOWN;
	}

	private void sameLetters(int at, Token token) {
		for (String word : this.model.withKey(token.key())) {
			if (!word.equals(token.word()) && this.model.knows(word)) {
				this.lattice.add(at, word, marking(token, word), Lattice.Origin.RESTORED);
			}
		}
	}

	private boolean isShortForm(Token token) {
		return token.looksAbbreviated() && !this.abbreviations.expansions(List.of(token)).isEmpty();
	}

	private double marking(Token token, String word) {
		if (!token.hasMarks()) {
			return 0;
		}
		return (!this.model.knows(token.word()) && Marks.within(token.word(), word)) ? MORE_MARKS : REMARKED;
	}

	private void slips(int at, Token token) {
		this.model.near(token.key())
			.stream()
			.flatMap((key) -> this.model.withKey(key).stream())
			.filter((word) -> this.model.knows(word) && !word.equals(token.word()))
			.sorted(Comparator.comparingDouble((word) -> slip(token, word) + this.model.cost(word)))
			.limit(SLIPS_TRIED)
			.forEach((word) -> this.lattice.add(at, word, slip(token, word), Lattice.Origin.RESTORED));
	}

	private double slip(Token token, String word) {
		return SLIP + (isShortForm(token) ? SLIP_IN_LETTERS : 0)
				+ (token.hasMarks() ? SLIP_MARK * Marks.differing(token.word(), word) : 0);
	}

	private void keystrokes(int at, Token token, boolean known) {
		Keystrokes.decode(token.word())
			.ifPresent((word) -> this.lattice.add(at, word,
					(known ? KEYS_OF_KNOWN : KEYS_OF_UNKNOWN) + (this.model.knows(word) ? 0 : UNKNOWN / 2),
					Lattice.Origin.RESTORED));
	}

	/** Two syllables run together, or more where there are letters for them. */
	private void split(int at, Token token) {
		String typed = token.word();
		int end = typed.length();
		if (end > LONGEST_RUN) {
			return;
		}
		int[] nodes = IntStream.rangeClosed(0, end).map((cut) -> between(at, cut, end)).toArray();
		for (int from = 0; from < end; from++) {
			for (int to = from + 1; to <= end; to++) {
				if (canBePiece(from, to, end)) {
					pieces(at, piece(typed.substring(from, to)), nodes[from], nodes[to], (to < end) ? SPLIT : 0);
				}
			}
		}
	}

	private int between(int at, int cut, int end) {
		return (cut == 0) ? Lattice.node(at) : (cut == end) ? Lattice.node(at + 1) : this.lattice.inside(at);
	}

	/** Inside, single letters would make syllables of anything. */
	private static boolean canBePiece(int from, int to, int end) {
		int length = to - from;
		return (from == 0 || to == end) ? length < end : end >= SEVERAL && length > 1 && length <= LONGEST_SYLLABLE;
	}

	private void pieces(int at, Token piece, int from, int to, double cost) {
		if (!this.model.knowsKey(piece.key())) {
			return;
		}
		for (String word : this.model.withKey(piece.key())) {
			if (this.model.knows(word)) {
				double marking = word.equals(piece.word()) ? 0 : marking(piece, word);
				this.lattice.add(at, from, to, word, cost + marking, Lattice.Origin.RESTORED);
			}
		}
	}

	private static Token piece(String word) {
		return PIECES.of(word);
	}

	private void shortForms(int at, Token token, boolean known) {
		int most = Math.min(Abbreviations.LONGEST, this.lattice.tokens.size() - at);
		for (int count = 1; count <= most; count++) {
			List<Token> span = this.lattice.tokens.subList(at, at + count);
			double cost = span.stream().allMatch(Token::looksAbbreviated) ? 0
					: known ? UNLIKELY_EXPANSION : DOUBTFUL_EXPANSION;
			List<List<String>> senses = this.abbreviations.expansions(span);
			for (List<String> words : senses) {
				double length = (cost == 0 && senses.size() == 1) ? LONG_EXPANSION * (words.size() - 1) : 0;
				this.lattice.add(at, count, words, cost + length, Lattice.Origin.EXPANDED);
			}
		}
	}

}
