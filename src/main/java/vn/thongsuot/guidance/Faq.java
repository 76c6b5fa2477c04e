package vn.thongsuot.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the files of the guidance say.
 *
 * @param entries by id; those of broken files are left out
 */
record Faq(Map<String, Entry> entries, List<Problem> problems) {

	static Faq of(Map<String, String> texts) {
		Faq faq = new Faq(new LinkedHashMap<>(), new ArrayList<>());
		Map<String, String> paths = new HashMap<>();
		texts.forEach((path, text) -> faq.add(path, text, paths));
		return faq;
	}

	private void add(String path, String text, Map<String, String> paths) {
		EntryFile file = new EntryFile(path, text);
		Entry entry = file.read();
		this.problems.addAll(file.problems());
		if (entry == null) {
			return;
		}
		String first = paths.putIfAbsent(entry.id(), path);
		if (first == null) {
			this.entries.put(entry.id(), entry);
		}
		else {
			this.problems.add(file.sameIdAs(first, entry.id()));
		}
	}

}
