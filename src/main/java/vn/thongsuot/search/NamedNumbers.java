package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

/** Where in folded text the name of a document may begin that has a number behind it. */
final class NamedNumbers {

	/** How a kind of document begins, or an article. */
	private static final List<String> BEGINNINGS = List.of("dieu", "d.", "d ", "d0", "d1", "d2", "d3", "d4", "d5", "d6",
			"d7", "d8", "d9", "nghi d", "nghid", "nghi q", "nghiq", "thong t", "thongt", "quyet d", "quyetd", "chi t",
			"chit", "cong v", "congv", "cong d", "congd", "ke h", "keh", "ket l", "ketl", "van b", "vanb", "luat", "nd",
			"nq", "tt", "qd", "ct", "cv", "kh", "kl", "vb");

	/** What stands right before the number: how a kind ends, or what follows a kind. */
	private static final List<String> ENDINGS = List.of("dinh", "quyet", "tu", "tich", "thi", "van", "hoach", "dien",
			"luan", "nhat", "luat", "d", "nq", "lt", "tt", "ct", "cv", "kh", "kl", "vbhn", "cp", "so");

	/** Stand between a kind and its number, at most two. */
	private static final String BETWEEN = " .:,_-";

	/** Letters from the begin of an article to the number of its document. */
	private static final int REACH = 120;

	private NamedNumbers() {
	}

	static List<Integer> begins(String folded, List<Integer> numbers) {
		List<Integer> begins = new ArrayList<>();
		int seen = 0;
		for (int number : numbers) {
			if (isNamed(folded, number)) {
				for (int at = Math.max(seen, number - REACH); at < number; at++) {
					if (mayBegin(folded, at)) {
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

	private static boolean mayBegin(String folded, int at) {
		if (!isInitial(folded.charAt(at)) || at > 0 && isPlainLetter(folded.charAt(at - 1))) {
			return false;
		}
		for (String beginning : BEGINNINGS) {
			if (folded.startsWith(beginning, at)) {
				return true;
			}
		}
		return false;
	}

	/** Most words begin otherwise. */
	private static boolean isInitial(char c) {
		return switch (c) {
			case 'c', 'd', 'k', 'l', 'n', 'q', 't', 'v' -> true;
			default -> false;
		};
	}

	private static boolean isPlainLetter(char c) {
		return c >= 'a' && c <= 'z';
	}

}
