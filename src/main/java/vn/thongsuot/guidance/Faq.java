package vn.thongsuot.guidance;

import java.util.ArrayList;
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
		Map<String, Entry> misnamed = new LinkedHashMap<>();
		texts.forEach((path, text) -> faq.read(path, text).ifPresent((entry) -> {
			if (path.endsWith("/" + entry.id() + ".md")) {
				faq.add(path, entry);
			}
			else {
				misnamed.put(path, entry);
			}
		}));
		misnamed.forEach(faq::add);
		return faq;
	}

	private Optional<Entry> read(String path, String text) {
		EntryFile file = new EntryFile(path, text);
		Optional<Entry> entry = Optional.ofNullable(file.read());
		this.problems.addAll(file.problems());
		return entry;
	}

	private void add(String path, Entry entry) {
		if (this.entries.putIfAbsent(entry.id(), entry) != null) {
			this.problems.add(new Problem(path, 2, "another file has the id " + entry.id()));
		}
	}

}
