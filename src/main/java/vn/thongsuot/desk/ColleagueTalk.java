package vn.thongsuot.desk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by its words whether a reply speaks to a colleague, typed with marks or without.
 * Where both are meant to be possible it does: then the group is asked, and nothing
 * leaves that was not meant to.
 */
final class ColleagueTalk {

	private static final int FLAGS = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

	private static final String SELF = "(?:em|tôi|mình|e)";

	/** Without marks these begin what is no person. */
	private static final String MARKED_PERSONS = "|bạn|bác|cô|chú";

	private static final String PERSON = "(?:anh|chị|em" + MARKED_PERSONS
			+ "|sếp|thầy|đồng chí|đ/c|các anh|các chị|các em" + "|mọi người|cả nhà|a|c|e)";

	private static final String COMMUNE = "(?:xã|phường|ubnd|bà con|người dân|công dân)";

	private static final String PLACE = "(?! (?:ở )?(?:các )?(?:xã|phường|thôn|bản|ruột|họ|trong|cùng)\\b)";

	/** At the begin of a clause: somebody is called, or says what is being done. */
	private static final String[] BEGINS = {
			// Called or asked for help.
			PERSON + "(?: \\p{L}+){0,3} ơi", "(?:" + SELF + " )?nhờ (?!(?:các |quý )?" + COMMUNE + "\\b)",
			"(?:mọi người(?! dân)|cả nhà|anh em|các đồng chí|các đ/c)" + PLACE, "sếp", "có ai",
			"ai (?:rảnh|biết|nắm|phụ trách|trả lời|xem|nhận|làm|đang)",
			"giao (?:cho )?(?:phòng|anh|chị|em|đồng chí|đ/c|bộ phận|chuyên viên)",
			// What a colleague is to do with a question.
			"(?:" + PERSON
					+ "|phòng|bộ phận(?! thường trực)|văn phòng)(?: \\p{L}+){0,3}? (?:trả lời|soạn|tham mưu|duyệt|phụ trách"
					+ "|nhận phiếu|xem (?:lại|giúp|hộ)|xử lý giúp|cho ý kiến|chuyển)",
			// What the writer is doing.
			"(?:ok )?(?:để|đợi|chờ) (?:mai |tối |lát |chiều |sáng )?(?:" + SELF + "|anh(?! chị)|chị|phòng|bên|sếp)",
			SELF + "(?: (?:đã|vừa|mới|sẽ|đang|cũng)){0,2} (?:chuyển|hỏi|soạn|nhận|thấy|nghĩ|đồng ý|trình|nhờ|xin ý kiến"
					+ "|bận|họp|đi|không biết|chưa biết|chưa nắm|chưa rõ)",
			"(?:lát |mai |tối )?" + SELF + " hỏi", "cho " + SELF + " (?:xin|hỏi|xem)",
			"(?:đang )?(?:chờ|đợi) (?:xin )?(?:ý kiến |chữ ký )?(?:của )?(?:lãnh đạo|giám đốc|họ)",
			"(?:trưởng|phó) phòng (?:đang|đi|bận|họp)", "xã (?:này|kia)",
			"(?:thống nhất|đồng ý) với (?:ý kiến|phương án) của (?:anh|chị|em|phòng|sếp)",
			"chuyển .* đi(?: " + PERSON + ")?$" };

	/** Anywhere: what is said about a question, not in answer to it. */
	private static final String[] HOLDS = { "câu này", "câu hỏi này của", "phiếu này",
			"(?:như|trùng|giống)(?: với)? phiếu", "bên mình", "quá hạn rồi", "kệ (?:đã|nó|đi)", "vào sổ giúp",
			"(?:hôm|tuần|lần) trước .*trả lời (?:.* )?rồi", "gửi nhầm", "trước khi gửi (?:xã|cho xã|đi)",
			"(?:điện|nhắn)(?: thoại)? cho (?:họ|xã|phường)",
			"(?:giúp|hộ|giùm|dùm) (?:em|mình|tôi|anh(?! chị)|chị(?! minh))",
			"(?<!đã |văn bản )trả lời (?:cho )?(?:các )?(?:xã|phường|họ)" };

	/** At the end. */
	private static final String[] ENDS = { "gửi đi", "cả nhà", "đi (?:anh|chị|em|sếp)", "các đồng chí" };

	/** At the end somebody is asked kindly, who may be in the commune. */
	private static final String[] PLEAS = { "(?:nhé|(?:giúp|hộ)? ?với ạ)(?: ạ)?(?: " + PERSON + ")?" };

	/** Only with marks; without them they end other sentences too. */
	private static final String[] MARKED_PLEAS = { "(?:nha|nhá|nhỉ|hén|với)" };

	/** A clause that says what communes or people do. */
	private static final String TO_COMMUNE = "(?:(?!(?:trả lời|gửi|cho|của|với|điện|gọi|hỏi)\\b)[\\p{L}/]+ ){0,4}"
			+ COMMUNE + "\\b(?! (?:này|kia)\\b).*";

	/** The communes are called last. */
	private static final String CALLS_COMMUNE = ".*\\bnhé (?:ạ )?(?:các |mấy )?" + COMMUNE + "\\b[^,.;:]*";

	private static final ColleagueTalk MARKED = new ColleagueTalk(false);

	private static final ColleagueTalk UNMARKED = new ColleagueTalk(true);

	private final List<Pattern> clauses;

	private final List<Pattern> wholes;

	private final List<Pattern> pleas;

	private final Pattern toCommune;

	private final Pattern callsCommune;

	private ColleagueTalk(boolean unmarked) {
		this.clauses = patterns(unmarked, "%s\\b.*", BEGINS);
		this.wholes = Stream
			.concat(patterns(unmarked, ".*\\b%s\\b.*", HOLDS).stream(), patterns(unmarked, ".*\\b%s", ENDS).stream())
			.toList();
		this.pleas = Stream
			.concat(patterns(unmarked, ".*\\b%s", PLEAS).stream(),
					unmarked ? Stream.of() : patterns(false, ".*\\b%s", MARKED_PLEAS).stream())
			.toList();
		this.toCommune = patterns(unmarked, "%s", TO_COMMUNE).getFirst();
		this.callsCommune = patterns(unmarked, "%s", CALLS_COMMUNE).getFirst();
	}

	/** Whether that may well be for a colleague. */
	static boolean isIn(String text) {
		String typed = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
			.replaceAll("\\s+", " ")
			.replaceAll("[\\s.!…)]+$", "");
		return typed.startsWith("@") || (typed.equals(withoutMarks(typed)) ? UNMARKED : MARKED).sees(typed);
	}

	private boolean sees(String typed) {
		List<String> clauses = Arrays.stream(typed.split("[,.;:!?–]+ ?")).map(String::strip).toList();
		if (any(this.wholes, typed) || clauses.stream().anyMatch((clause) -> any(this.clauses, clause))) {
			return true;
		}
		return any(this.pleas, typed) && !this.callsCommune.matcher(typed).matches()
				&& clauses.stream().noneMatch((clause) -> this.toCommune.matcher(clause).matches());
	}

	private static boolean any(List<Pattern> patterns, String text) {
		return patterns.stream().anyMatch((pattern) -> pattern.matcher(text).matches());
	}

	private static List<Pattern> patterns(boolean unmarked, String frame, String... words) {
		return Arrays.stream(words)
			.map((each) -> unmarked ? withoutMarks(each.replace(MARKED_PERSONS, "")) : each)
			.map((each) -> Pattern.compile(frame.formatted("(?:" + each + ")"), FLAGS))
			.toList();
	}

	private static String withoutMarks(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd');
	}

}
