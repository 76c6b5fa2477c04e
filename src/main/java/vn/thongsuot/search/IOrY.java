package vn.thongsuot.search;

import java.util.Locale;
import java.util.Map;

/** The syllables that people write with i or with y, and their usual spelling. */
final class IOrY {

	private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("kí", "ký"), Map.entry("kì", "kỳ"),
			Map.entry("kỉ", "kỷ"), Map.entry("kĩ", "kỹ"), Map.entry("kị", "kỵ"), Map.entry("lí", "lý"),
			Map.entry("lị", "lỵ"), Map.entry("mĩ", "mỹ"), Map.entry("tỉ", "tỷ"), Map.entry("ti", "ty"),
			Map.entry("sỹ", "sĩ"), Map.entry("vỹ", "vĩ"), Map.entry("vỵ", "vị"), Map.entry("hỉ", "hỷ"),
			Map.entry("quí", "quý"), Map.entry("quì", "quỳ"), Map.entry("quỉ", "quỷ"), Map.entry("quĩ", "quỹ"),
			Map.entry("quị", "quỵ"), Map.entry("qui", "quy"));

	private IOrY() {
	}

	static String usual(String word) {
		String usual = USUAL.get(word.toLowerCase(Locale.ROOT));
		if (usual == null) {
			return word;
		}
		char last = usual.charAt(usual.length() - 1);
		boolean upper = Character.isUpperCase(word.charAt(word.length() - 1));
		return word.substring(0, word.length() - 1) + (upper ? Character.toUpperCase(last) : last);
	}

}
