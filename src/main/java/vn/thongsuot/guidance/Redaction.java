package vn.thongsuot.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thongsuot.directory.Places;
import vn.thongsuot.search.Vietnamese;

/**
 * Takes persons out of a text as far as rules can find them: names, numbers, where they
 * live, the number of their ticket. Whoever reads it afterwards finds the rest.
 */
public final class Redaction {

	/** Stands where something was taken out. */
	public static final String MARK = "…";

	/** Stands for a commune that is named without its title. */
	private static final String SOME_COMMUNE = "xã";

	private static final int FLAGS = Pattern.UNICODE_CASE;

	private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+", FLAGS);

	/** Part of a longer number, a document's number or an amount. */
	private static final String NOT_WITHIN = "(?<!\\d)(?<!\\d[/.,-])";

	private static final String NOT_GOING_ON = "(?![\\d/]|[.,-]\\d)";

	/** Also with the code of a place in brackets. */
	private static final Pattern PHONE = Pattern
		.compile(NOT_WITHIN + "(?:\\+?84(?: ?\\(0\\))?|0|\\(0(?=\\d{1,4}\\)))(?:[ .–-]?\\d(?:\\)(?=[ .–-]?\\d))?){8,10}"
				+ NOT_GOING_ON);

	/** Twelve digits of a citizen's card or nine of an old one; no amounts of money. */
	private static final Pattern CITIZEN = Pattern
		.compile(NOT_WITHIN + "(?:\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}|\\d{9})" + NOT_GOING_ON
				+ "(?!\\s*(?:đồng|đ\\b|vnđ|triệu|m2|m²))", FLAGS | Pattern.CASE_INSENSITIVE);

	/** Where two such numbers are written as one. */
	private static final Pattern BETWEEN_NUMBERS = Pattern
		.compile("(?<=\\d[\\d. ]{6,8}\\d)[/,;–-](?=(?:\\+?84|0)(?:[ .]?\\d){8}|\\d{9}(?!\\d))");

	private static final Pattern TICKET = Pattern.compile("(?:phiếu(?: số)?\\s*)?#\\d+|phiếu số\\s*\\d+",
			FLAGS | Pattern.CASE_INSENSITIVE);

	private static final Pattern BIRTH = Pattern.compile("(sinh (?:ngày|năm)(?: ngày)?)\\s*\\d[\\d/.-]*",
			FLAGS | Pattern.CASE_INSENSITIVE);

	private static final Pattern PLOT = Pattern.compile(
			"(thửa(?: đất)?)(?: số)?[ :]*\\d+(?:,? (?:thuộc )?tờ(?: bản đồ)?(?: số)?[ :]*\\d+)?",
			FLAGS | Pattern.CASE_INSENSITIVE);

	private static final String NAME = "\\p{Lu}[\\p{Ll}']*(?: \\p{Lu}[\\p{Ll}']*){0,4}";

	private static final Pattern HAMLET = Pattern.compile(
			"(?<!văn |kịch )((?i:thôn|bản|làng|xóm|tổ dân phố|khu phố|phố|tổ|khu|đường|ngõ|ngách|số nhà))"
					+ " (?!(?:Công|Kinh|Đô)(?!\\p{L}))(?:" + NAME + "(?: \\d+)?|\\d+[a-zA-Z]?(?:/\\d+)*)(?!\\p{L})",
			FLAGS);

	/** An office held is no name. */
	private static final Pattern PERSON = Pattern.compile(
			"(?<!\\p{L})((?i:ông|bà|anh|chị|em|cháu|cụ|bác|cô|chú|dì|cậu|đồng chí|đ/c|công dân|vợ chồng|tôi là|em là|tên là|tên))"
					+ " (?!(?i:Chủ|Bí|Phó|Giám|Trưởng|Công|Cán|Sở|UBND|Ủy)(?!\\p{L}))" + NAME + "(?!\\p{L})",
			FLAGS);

	private static final Pattern FULL_NAME = Pattern.compile("(?<!\\p{L})(?!Hồ Chí Minh)"
			+ "(?:(?:Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Ngô|Trịnh|Đinh|Quách|Phùng|Lò|Trương|Lưu|Vũ|Lê|Tống|Lương|Đoàn|Đào)"
			+ "(?: \\p{Lu}\\p{Ll}*){1,4}|(?:Hà|Cao|Hồ|Thái|Mai|Vi|Lý|Tạ|Dương)(?: \\p{Lu}\\p{Ll}*){2,4})(?!\\p{L})",
			FLAGS);

	/** All in capitals; of surnames that begin no everyday words. */
	private static final Pattern CAPITAL_NAME = Pattern.compile(
			"(?<!\\p{L})(?:NGUYỄN|TRẦN|HOÀNG|HUỲNH|PHAN|ĐẶNG|BÙI|NGÔ|TRỊNH|ĐINH|QUÁCH|TRƯƠNG|LÊ|(?:PHẠM|ĐỖ|VŨ|VÕ|LƯU|LƯƠNG|ĐOÀN|ĐÀO|HÀ|CAO) (?:THỊ|VĂN))"
					+ "(?: \\p{Lu}{1,7}(?!\\p{L})){1,3}",
			FLAGS);

	/**
	 * Typed without marks: only with two capitals or more, for there ba and em are many
	 * words.
	 */
	private static final Pattern BARE_PERSON = Pattern.compile(
			"(?<!\\p{L})((?i:ong|ba|anh|chi|em|chau|cu|bac|co|chu|di|cau|dong chi|cong dan|vo chong|toi la|em la|ten la|ten))"
					+ " (?!(?i:Chu|Bi|Pho|Giam|Truong|Cong|Can|So|Uy|Ban|Bo|Hoi|Trung|Mat|Quyet|Nghi|Luat|Giay|Hop|Thong|Van)(?!\\p{L}))\\p{Lu}[a-z]+(?: \\p{Lu}[a-z]*){1,4}(?!\\p{L})",
			FLAGS);

	private static final Pattern BARE_FULL_NAME = Pattern.compile("(?<!\\p{L})(?:Nguyen|Tran|Pham|Hoang|Le|Bui|Do|Ngo"
			+ "|Trinh|Dinh|Quach|Vu|Dang|Truong|Luong|Lo) (?:Thi|Van)(?: \\p{Lu}[a-z]*){1,3}(?!\\p{L})", FLAGS);

	private static final Pattern BARE_HAMLET = Pattern
		.compile("(?<!\\p{L})((?i:thon|xom|khu pho|to dan pho)) \\d+[a-zA-Z]?(?![\\p{L}\\d])", FLAGS);

	/** What is left of a number that its officer had masked. */
	private static final Pattern MASKED = Pattern.compile("\\*{3,}\\d*");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

	/** The words of each name, folded. */
	private final Set<List<String>> people;

	private final Places places;

	/**
	 * What is to be taken out of texts.
	 * @param people full names of those who asked and answered
	 * @param places finds the communes that a text names
	 */
	public Redaction(Collection<String> people, Places places) {
		this.people = people.stream()
			.map((name) -> WORD.matcher(Vietnamese.fold(name)).results().map(MatchResult::group).toList())
			.filter((words) -> words.size() > 1)
			.collect(Collectors.toSet());
		this.places = places;
	}

	/** The text without persons; what is longer than any answer is cut. */
	public String of(String text) {
		String rest = withoutPeople(shortened(legible(text)));
		rest = BETWEEN_NUMBERS.matcher(rest).replaceAll(" $0 ");
		rest = MAIL.matcher(rest).replaceAll(MARK);
		rest = CITIZEN.matcher(rest).replaceAll(MARK);
		rest = PHONE.matcher(rest).replaceAll(MARK);
		rest = MASKED.matcher(rest).replaceAll(MARK);
		rest = TICKET.matcher(rest).replaceAll(MARK);
		rest = BIRTH.matcher(rest).replaceAll("$1 " + MARK);
		rest = PLOT.matcher(rest).replaceAll("$1");
		rest = withoutPlaces(rest);
		rest = HAMLET.matcher(rest).replaceAll("$1");
		rest = BARE_HAMLET.matcher(rest).replaceAll("$1");
		rest = PERSON.matcher(rest).replaceAll("$1 " + MARK);
		rest = BARE_PERSON.matcher(rest).replaceAll("$1 " + MARK);
		rest = FULL_NAME.matcher(rest).replaceAll(MARK);
		rest = CAPITAL_NAME.matcher(rest).replaceAll(MARK);
		rest = BARE_FULL_NAME.matcher(rest).replaceAll(MARK);
		return tidied(rest);
	}

	/** Whether a text says anything where something was taken out. */
	public static boolean hasGaps(String text) {
		return text.contains(MARK);
	}

	/** Whether there is nothing to take out of a text: anybody may read it. */
	public boolean findsNothingIn(String text) {
		return of(text).equals(tidied(legible(text)));
	}

	/** However its marks and spaces were encoded, the rules below know them. */
	private static String legible(String text) {
		return Vietnamese.clean(text).replaceAll("[ \\t]+", " ").strip();
	}

	private static String tidied(String text) {
		return text.replaceAll(" {2,}", " ")
			.replaceAll("…(?:[ .]*…)+", MARK)
			.replace("….", MARK)
			.replaceAll(" ([,.;:?!])", "$1")
			.strip();
	}

	private static String shortened(String text) {
		int limit = StoredEntry.LONGEST_ANSWER - 1;
		return (text.length() <= limit) ? text : text.substring(0, Cut.atWord(text, limit)) + MARK;
	}

	/** Their titles say enough; what has none becomes some commune. */
	private String withoutPlaces(String text) {
		StringBuilder out = new StringBuilder();
		int at = 0;
		for (Places.Place place : this.places.in(text)) {
			if (place.commune()) {
				String before = text.substring(at, place.from());
				out.append(place.titled() ? before.stripTrailing() : before + SOME_COMMUNE);
				at = place.to();
			}
		}
		return out.append(text.substring(at)).toString();
	}

	/** In whatever spelling. */
	private String withoutPeople(String text) {
		String rest = text;
		for (List<String> name : this.people) {
			rest = Words.replace(rest, name, MARK, WORD);
		}
		return rest;
	}

}
