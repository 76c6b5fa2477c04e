package vn.thongsuot.guidance;

import java.util.List;
import java.util.regex.Pattern;

import vn.thongsuot.search.Vietnamese;

/**
 * Notices what {@link Redaction} may have missed: names that were typed without capitals
 * or marks, long numbers, and texts of which little is left. It rather suspects too much.
 */
public final class Leftovers {

	/** What had so much taken out tells of one case. */
	private static final int MOST_GAPS = 2;

	private static final String SURNAME = "(?:nguyen|tran|pham|hoang|huynh|phan|vo|dang|bui|do|ngo|trinh|dinh|quach"
			+ "|phung|truong|luu|vu|le|tong|luong|doan|dao|ha|cao|ho|mai|vi|ly|ta|duong|lo|luc|lang|hac|thao|giang)";

	/** In folded text. */
	private static final List<Pattern> NAMES = List.of(
			Pattern.compile("\\b(?:ong|ba|anh|chi|em|chau|cu|bac|co|chu|di|cau|dong chi|cong dan|ten|ten la) " + SURNAME
					+ " [a-z]+"),
			Pattern.compile("\\b" + SURNAME
					+ " (?:thi|van|duc|huu|xuan|minh|ngoc|quang|dinh|ba|thanh|hong|kim|thu|trong|ngo|cong) [a-z]+"),
			Pattern.compile("\\b(?:toi|em) ten\\b"));

	/** Two names in a row within a sentence, or three where one begins. */
	private static final Pattern CAPITALS = Pattern
		.compile("(?:(?<=[^.!?:;\\s] )|(?<![\\p{L}])(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){2}))"
				+ "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+", Pattern.UNICODE_CASE);

	private static final Pattern KNOWN = Pattern.compile("Hồ Chí Minh|Việt Nam|Thanh Hóa|Trung Ương",
			Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

	private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){5,}(?![\\d/.]*\\s*(?:đồng|đ\\b|triệu))",
			Pattern.UNICODE_CASE);

	private Leftovers() {
	}

	/** Whether somebody may still be told from a text that was redacted. */
	public static boolean in(String redacted) {
		String folded = Vietnamese.fold(redacted);
		return gaps(redacted) > MOST_GAPS || CAPITALS.matcher(KNOWN.matcher(redacted).replaceAll("")).find()
				|| NUMBER.matcher(redacted).find() || NAMES.stream().anyMatch((name) -> name.matcher(folded).find());
	}

	private static long gaps(String text) {
		return text.chars().filter((letter) -> letter == Redaction.MARK.charAt(0)).count();
	}

}
