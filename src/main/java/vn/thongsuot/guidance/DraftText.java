package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thongsuot.search.Vietnamese;

/**
 * A first draft of an entry from a question and its answer, both without persons.
 *
 * @param question one line
 * @param wordings other ways to ask it
 * @param answer plain text
 * @param basis the documents that the answer names
 */
public record DraftText(String question, List<String> wordings, String answer, List<String> basis) {

	private static final int LONGEST_WORDING = 160;

	private static final int LONGEST_QUESTION = 4000;

	private static final int MOST_BASIS = 10;

	private static final int SHORT = 10;

	private static final Pattern GREETING = Pattern.compile(
			"^(?:(?:kính gửi|kính chào|xin chào|em chào|chào|dạ|thưa)[^.,:;!?\\n]{0,60}[.,:;!\\n]\\s*|(?:dạ )?(?:em|tôi|cháu|xã|chúng tôi)? ?(?:xin|cho) (?:được )?(?:phép )?(?:em |tôi |mình )?(?:được )?hỏi(?: là| rằng| về)?[,:]?\\s+"
					+ "|(?:da )?(?:(?:em |toi |xa )?cho (?:em|toi|minh) |(?:em |toi |xa )?xin (?:duoc )?)hoi[,:]?\\s+)+",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern THANKS = Pattern.compile(
			"[\\s.,;!]*(?:(?:em|tôi|xin|trân trọng|chân thành)\\s+)*(?:cảm ơn|cám ơn|trân trọng)[^?]{0,60}$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** As officers write them, the longest first. */
	private static final List<Map.Entry<String, String>> SHORT_FORMS = List.of(Map.entry("quyen su dung dat", "qsdd"),
			Map.entry("uy ban nhan dan", "ubnd"), Map.entry("giay chung nhan", "gcn"), Map.entry("nhu the nao", "ntn"),
			Map.entry("the nao", "ntn"), Map.entry("bao nhieu", "bn"), Map.entry("ho so", "hs"),
			Map.entry("can bo", "cb"), Map.entry("khong", "ko"), Map.entry("duoc", "dc"));

	/** How a question ends, without marks. */
	private static final Pattern ASKING = Pattern
		.compile("(?: (?:co|duoc|khong|ko|phai|thi|nhu|the|nao|ra|sao|lam|la|gi|o|dau|bao|lau|nhieu|may|ngay|a))+$");

	private static final int FEWEST_WORDS = 4;

	/** Without its mark, only where a question can end. */
	private static final Pattern ADDRESS = Pattern.compile("(?<= (?:nao|khong|ko|gi|dau|sao))(?: vay)? (?:a|nhe)\\W*$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DOCUMENT = Pattern
		.compile("(?:(?:điểm \\p{L}{1,2}[, ]+)?(?:khoản \\d+[, ]+)?(?:các )?điều \\d+[a-z]?"
				+ "(?:(?:,| và|;)(?: (?:các )?điều)? \\d+[a-z]?)*[, ]+(?:của )?)?"
				+ "(?:(?:nghị định|nghị quyết|thông tư(?: liên tịch)?|quyết định|công văn|chỉ thị|kế hoạch|văn bản|hướng dẫn|NĐ|NQ|TT|TTLT|QĐ|CV)"
				+ "(?: số)?[ :]*\\d+[/\\-\\p{L}\\d]*(?: ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?"
				+ "|(?:bộ )?luật (?-i:\\p{Lu})[\\p{L} ,]{2,60}?(?: số \\d+[/\\p{L}\\d]*)?(?: năm)? (?:19|20)\\d{2})",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	public DraftText {
		wordings = List.copyOf(wordings);
		basis = List.copyOf(basis);
	}

	/** Drafts from what was asked and answered, after the persons were taken out. */
	public static DraftText of(String asked, String answered) {
		String whole = line(begin(asked.strip(), LONGEST_QUESTION));
		String question = capital(shortened(withoutCourtesy(whole)));
		return new DraftText(question, wordings(whole, question), withoutCourtesy(answered.strip()),
				documents(answered));
	}

	/** As it stands if there is little else in it. */
	private static String withoutCourtesy(String text) {
		String bare = ADDRESS.matcher(THANKS.matcher(GREETING.matcher(text).replaceFirst("")).replaceFirst(""))
			.replaceFirst("");
		return (bare.length() < SHORT) ? text : capital(bare);
	}

	private static String shortened(String text) {
		if (text.length() <= StoredEntry.LONGEST_QUESTION) {
			return text;
		}
		return Stream.of(text.split("(?<=[?.!;])\\s+"))
			.filter((sentence) -> sentence.endsWith("?") && sentence.length() <= StoredEntry.LONGEST_QUESTION)
			.reduce((first, last) -> last)
			.orElseGet(() -> begin(text, StoredEntry.LONGEST_QUESTION));
	}

	/** As it was typed if that is something else, without marks, as thumbs shorten it. */
	private static List<String> wordings(String asked, String question) {
		String typed = begin(asked, LONGEST_WORDING).toLowerCase(Locale.ROOT);
		String plain = bare(Vietnamese.fold(question));
		Set<String> wordings = new LinkedHashSet<>();
		if (plain.isEmpty() || !bare(typed).equals(bare(question.toLowerCase(Locale.ROOT)))) {
			wordings.add(typed);
		}
		wordings.add(plain);
		wordings.add(byThumb(plain));
		wordings.add(matter(plain));
		wordings.add(
				plain.endsWith("the nao") ? plain.substring(0, plain.length() - 7) + "ra sao" : plain + " lam the nao");
		wordings.add(plain.split(" ").length > 3 ? plain.substring(0, plain.lastIndexOf(' ')) : plain + " nhu the nao");
		return wordings.stream()
			.map(String::strip)
			.filter((wording) -> !wording.isBlank())
			.limit(wordings.contains(typed) ? Entry.FEWEST_WORDINGS + 1 : Entry.FEWEST_WORDINGS)
			.toList();
	}

	private static String bare(String text) {
		return text.replaceAll("[^\\p{L}\\d/]+", " ").strip();
	}

	/** What it is about, if that says enough. */
	private static String matter(String plain) {
		String matter = ASKING.matcher(plain).replaceFirst("");
		return (matter.split(" ").length >= FEWEST_WORDS) ? matter : "";
	}

	private static String byThumb(String plain) {
		String typed = plain;
		for (Map.Entry<String, String> form : SHORT_FORMS) {
			typed = typed.replaceAll("\\b" + form.getKey() + "\\b", form.getValue());
		}
		return typed;
	}

	private static List<String> documents(String answer) {
		return DOCUMENT.matcher(line(answer))
			.results()
			.map(MatchResult::group)
			.map((name) -> capital(name.strip()))
			.distinct()
			.limit(MOST_BASIS)
			.toList();
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static String begin(String text, int limit) {
		return (text.length() <= limit) ? text : text.substring(0, Cut.atWord(text, limit - 2)) + Redaction.MARK;
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	Entry toEntry(String id, String category, String department, LocalDate reviewBy) {
		AnswerText text = AnswerText.of(this.answer);
		return new Entry(id, this.question, this.wordings, category, department, text.answer(), text.details(),
				this.basis, null, null, reviewBy, Entry.Status.IN_FORCE, null);
	}

}
