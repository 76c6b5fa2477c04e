package vn.thongsuot.guidance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thongsuot.search.TextIndex;

/**
 * The shipped guidance as the product finds it, for other rooms; wordings can be missing.
 */
public final class ShippedGuidance implements AutoCloseable {

	private final TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id);

	private final Library library = new Library(this.index, () -> LocalDate.of(2026, 11, 23), Map::of);

	private final Map<String, Entry> entries = Faq.of(new FaqFiles(Path.of("faq-data")).read()).entries();

	public ShippedGuidance() {
		whole();
	}

	/** Nothing is missing any more. */
	public void whole() {
		this.library.hold(this.entries);
	}

	/** What is found now. */
	public Guidance guidance() {
		return this.library;
	}

	/** Every entry with all its wordings. */
	public List<Entry> entries() {
		return List.copyOf(this.entries.values());
	}

	/** All but one of the other wordings of an entry; all if that is none of them. */
	public void without(Entry entry, String wording) {
		Map<String, Entry> held = new TreeMap<>(this.entries);
		held.put(entry.id(),
				new Entry(entry.id(), entry.question(),
						entry.otherWordings().stream().filter((each) -> !each.equals(wording)).toList(),
						entry.category(), entry.department(), entry.answer(), entry.details(), entry.legalBasis(),
						entry.validFrom(), entry.validUntil(), entry.reviewBy(), entry.status(), null));
		this.library.hold(held);
	}

	@Override
	public void close() {
		this.index.close();
	}

}
