package vn.thongsuot.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The kinds of documents that carry numbers, written out and short, folded. */
final class DocumentKind {

	/** Matches any of them in folded text, also run together. */
	static final String NAMES = "nghi ?dinh|nghi ?quyet|thong ?tu(?: lien tich)?|quyet ?dinh|chi ?thi|cong ?van|ke ?hoach"
			+ "|cong ?dien|ket ?luan|van ban hop nhat|luat|ndd?|nq|ttlt|tt|qdd?|ct|cv|kh|kl|vbhn";

	private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("nghidinh", "nd"), Map.entry("ndd", "nd"),
			Map.entry("nghiquyet", "nq"), Map.entry("thongtu", "tt"), Map.entry("thongtulientich", "tt"),
			Map.entry("ttlt", "tt"), Map.entry("quyetdinh", "qd"), Map.entry("qdd", "qd"), Map.entry("chithi", "ct"),
			Map.entry("congvan", "cv"), Map.entry("kehoach", "kh"), Map.entry("congdien", "cd"),
			Map.entry("ketluan", "kl"), Map.entry("vanbanhopnhat", "vbhn"));

	private static final Set<String> KINDS = Stream.concat(SHORT.values().stream(), Stream.of("luat"))
		.collect(Collectors.toUnmodifiableSet());

	private DocumentKind() {
	}

	/** Its short name; null if it is no kind of document. */
	static @Nullable String of(@Nullable String written) {
		if (written == null) {
			return null;
		}
		String joined = written.replace(" ", "");
		String kind = SHORT.getOrDefault(joined, joined);
		return KINDS.contains(kind) ? kind : null;
	}

}
