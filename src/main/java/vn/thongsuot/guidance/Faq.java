package vn.thongsuot.guidance;

import java.util.ArrayList;
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
		texts.forEach(faq::add);
		return faq;
	}

	private void add(String path, String text) {
		EntryFile file = new EntryFile(path, text);
		Entry entry = file.read();
		this.problems.addAll(file.problems());
		if (entry != null && this.entries.putIfAbsent(entry.id(), entry) != null) {
			this.problems.add(new Problem(path, 2, "another file has the id " + entry.id()));
		}
	}

}
