package vn.thongsuot.directory;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells where people type the place of their work in place of their own name. */
public final class OwnName {

	/** Nobody has these in a name. */
	private static final List<String> OFFICES = words("ubnd", "hđnd", "hdnd", "mttq", "ubmttq", "ủy ban nhân dân",
			"uy ban nhan dan", "hội đồng nhân dân", "hoi dong nhan dan");

	/** No family is called so, but there are Xa, Phương and Phong: the marks count. */
	private static final List<String> TITLES = words("xã", "phường", "thị trấn", "đặc khu", "huyện", "thị xã",
			"thành phố", "tỉnh", "thôn", "khu phố", "tổ dân phố", "phòng", "sở", "đảng ủy", "công an xã",
			"công an phường");

	/** A word in small letters: without marks, what has capitals is a name. */
	private static final Pattern SMALL = Pattern.compile("(?:^|\\s)\\p{Ll}");

	private OwnName() {
	}

	/** Whether a commune or an office is named there. */
	public static boolean namesPlace(String typed, Collection<Commune> communes) {
		String words = words(typed);
		return OFFICES.stream().anyMatch(words::contains) || TITLES.stream().anyMatch(words::startsWith)
				|| communes.stream().anyMatch((commune) -> words.contains(words(commune.fullName())))
				|| SMALL.matcher(typed).find()
						&& communes.stream().anyMatch((commune) -> words.contains(bare(commune)));
	}

	/** As it is typed without marks. */
	private static String bare(Commune commune) {
		return " " + Word.folded(Word.in(commune.fullName())) + " ";
	}

	private static List<String> words(String... texts) {
		return Stream.of(texts).map(OwnName::words).toList();
	}

	private static String words(String text) {
		return Word.in(text).stream().map(Word::text).collect(Collectors.joining(" ", " ", " "));
	}

}
