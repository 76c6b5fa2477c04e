package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

/** Where in folded text the name of a document may begin that has a number behind it. */
final class NamedNumbers {

	/** What stands right before the number: how a kind ends, or what follows a kind. */
	private static final List<String> ENDINGS = List.of("dinh", "quyet", "tu", "tich", "thi", "van", "hoach", "dien",
			"luan", "nhat", "luat", "d", "nq", "lt", "tt", "ct", "cv", "kh", "kl", "vbhn", "cp", "so");

	/** Stand between a kind and its number, at most two. */
	private static final String BETWEEN = " .:,_-";

	/** Letters from the begin of an article to the number of its document. */
	private static final int REACH = 120;

	/** The same from the begin of the longest kind, thông tư liên tịch số. */
	private static final int NEAR = 30;

	private NamedNumbers() {
	}

	static List<Integer> begins(String folded, List<Integer> numbers) {
		List<Integer> begins = new ArrayList<>();
		int seen = 0;
		for (int number : numbers) {
			if (isNamed(folded, number)) {
				for (int at = Math.max(seen, number - REACH); at < number; at++) {
					if (isWordBegin(folded, at) && mayBegin(folded, at, number - at <= NEAR)) {
						begins.add(at);
					}
				}
				seen = number;
			}
		}
		return begins;
	}

	private static boolean isNamed(String folded, int number) {
		int end = number;
		while (end > 0 && end > number - 2 && BETWEEN.indexOf(folded.charAt(end - 1)) >= 0) {
			end--;
		}
		for (String ending : ENDINGS) {
			if (folded.startsWith(ending, end - ending.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWordBegin(String folded, int at) {
		return at == 0 || !isPlainLetter(folded.charAt(at - 1));
	}

	/** An article, or right before the number a kind of document. */
	private static boolean mayBegin(String folded, int at, boolean near) {
		return switch (folded.charAt(at)) {
			case 'd' -> mayBeArticle(folded, at + 1);
			case 'n' -> near && (has(folded, at, "nghi") || isShort(folded, at, "nd") || isShort(folded, at, "nq"));
			case 't' -> near && (has(folded, at, "thong") || isShort(folded, at, "tt"));
			case 'q' -> near && (has(folded, at, "quyet") || isShort(folded, at, "qd"));
			case 'c' -> near && (has(folded, at, "chi") || has(folded, at, "cong") || isShort(folded, at, "ct")
					|| isShort(folded, at, "cv"));
			case 'k' -> near && (has(folded, at, "ke") || isShort(folded, at, "kh") || isShort(folded, at, "kl"));
			case 'l' -> near && has(folded, at, "luat");
			case 'v' -> near && (has(folded, at, "van") || isShort(folded, at, "vb"));
			default -> false;
		};
	}

	private static boolean mayBeArticle(String folded, int next) {
		char c = folded.charAt(next);
		return c == ' ' || c == '.' || c >= '0' && c <= '9' || has(folded, next, "ieu");
	}

	private static boolean has(String folded, int at, String beginning) {
		return folded.startsWith(beginning, at);
	}

	/** Such as nd, also ndd; behind it no other word goes on. */
	private static boolean isShort(String folded, int at, String kind) {
		if (!has(folded, at, kind)) {
			return false;
		}
		char next = folded.charAt(at + 2);
		return !isPlainLetter(next) || next == 'd' || next == 'l' || next == 'h';
	}

	private static boolean isPlainLetter(char c) {
		return c >= 'a' && c <= 'z';
	}

}
