package vn.thongsuot.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files of the guidance say.
 *
 * @param entries by id; those of broken files are left out; of two files with one id the
 * one that is named after it counts, for the other is most likely a copy of it
 */
record Faq(Map<String, Entry> entries, List<Problem> problems) {

	static Faq of(Map<String, String> texts) {
		Faq faq = new Faq(new LinkedHashMap<>(), new ArrayList<>());
		Map<String, EntryFile> files = new HashMap<>();
		texts.forEach((path, text) -> faq.add(new EntryFile(path, text), files));
		return faq;
	}

	private void add(EntryFile file, Map<String, EntryFile> files) {
		Entry entry = file.read();
		this.problems.addAll(file.problems());
		if (entry == null) {
			return;
		}
		EntryFile other = files.get(entry.id());
		boolean first = other == null || file.goesBefore(other, entry.id());
		if (first) {
			files.put(entry.id(), file);
			this.entries.put(entry.id(), entry);
		}
		if (other != null) {
			this.problems.add(first ? other.sameIdAs(file, entry.id()) : file.sameIdAs(other, entry.id()));
		}
	}

}
