package vn.thongsuot.conversation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text what does not belong into a question: numbers of citizens and markings
 * of state secrets.
 */
enum Sensitive {

	CITIZEN_ID, PHONE, SECRET;

	/**
	 * Twelve digits of a citizen's card or nine of an old one, in one piece or grouped by
	 * dots and spaces of any kind.
	 */
	private static final Pattern ID = Pattern
		.compile("(?<![\\d/.,-])(?:\\d{3}[\\h.]?\\d{3}[\\h.]?\\d{3}[\\h.]?\\d{3}|\\d{9})(?![\\d/]|[.,-]\\d)");

	private static final Pattern MOBILE = Pattern
		.compile("(?<![\\d/.,-])(?:\\+?84|0)[\\h.]?(?:[235789])(?:[\\h.–-]?\\d){8,9}(?![\\d/]|[.,-]\\d)");

	/**
	 * The markings as they stand on papers, in capitals; «bảo mật», «mật độ» or «mật ong»
	 * are innocent.
	 */
	private static final Pattern MARKING = Pattern.compile(
			"(?<![\\p{L}])(?:TUYỆT MẬT|TỐI MẬT)(?![\\p{L}])|(?<![\\p{L}])(?:[Đđ]ộ mật|(?:văn bản|công văn|tài liệu|hồ sơ) (?:tuyệt mật|tối mật|mật)|dấu mật)(?! (?:khẩu|độ))(?![\\p{L}])|^\\s*MẬT\\s*$",
			Pattern.MULTILINE);

	static Set<Sensitive> in(String text) {
		Set<Sensitive> found = EnumSet.noneOf(Sensitive.class);
		String rest = text;
		if (MOBILE.matcher(rest).find()) {
			found.add(PHONE);
			rest = MOBILE.matcher(rest).replaceAll("");
		}
		if (ID.matcher(rest).find()) {
			found.add(CITIZEN_ID);
		}
		if (MARKING.matcher(text).find()) {
			found.add(SECRET);
		}
		return found;
	}

	/** Covers the digits of all such numbers but the last two. */
	static String mask(String text) {
		String masked = MOBILE.matcher(text).replaceAll(Sensitive::covered);
		return ID.matcher(masked).replaceAll(Sensitive::covered);
	}

	private static String covered(MatchResult match) {
		String number = match.group();
		return Matcher.quoteReplacement(number.substring(0, number.length() - 2).replaceAll("\\d", "*")
				+ number.substring(number.length() - 2));
	}

}
