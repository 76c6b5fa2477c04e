package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import vn.thongsuot.search.Found;
import vn.thongsuot.search.Text;
import vn.thongsuot.search.TextIndex;

/** The guidance as it stands now, found through an index of its own. */
final class Library implements Guidance {

	private static final int MOST = 5;

	private static final int NEIGHBOURS = 10;

	/** Of first hits above this 97 of 100 were right: see ConfidenceCalibration. */
	private static final double SURE = .88;

	/**
	 * Below this stay seven of ten questions that no entry answers, and 2 of 100 of those
	 * that one does: a list that is looked at in vain costs less than an answer that is
	 * there and not shown.
	 */
	private static final double UNSURE = .14;

	/** From here on an entry is like another. */
	private static final double ALIKE = .1;

	/** A hit so far behind the first is no choice. */
	private static final double BEHIND = .4;

	/**
	 * Nor is one below this: of 471 questions none lost its entry by it, and where no
	 * entry answers, the list is hardly longer than half.
	 */
	private static final double REMOTE = .04;

	/** More changes than these are cheaper in one go. */
	private static final int FEW = 20;

	private final TextIndex<String> index;

	private final Supplier<LocalDate> today;

	private final Supplier<Map<String, Long>> timesAsked;

	private volatile Map<String, Entry> entries = Map.of();

	/** Whether the index may hold anything else, since a change of it failed. */
	private boolean torn;

	Library(TextIndex<String> index, Supplier<LocalDate> today, Supplier<Map<String, Long>> timesAsked) {
		this.index = index;
		this.today = today;
		this.timesAsked = timesAsked;
	}

	/** Puts these entries in place of all; few changes touch nothing but themselves. */
	synchronized void hold(Map<String, Entry> entries) {
		Map<String, Text<String>> texts = texts(entries);
		Map<String, Text<String>> before = texts(this.entries);
		List<Text<String>> changed = texts.values()
			.stream()
			.filter((text) -> !text.equals(before.get(text.key())))
			.toList();
		List<String> gone = before.keySet().stream().filter((id) -> !texts.containsKey(id)).toList();
		boolean whole = this.torn || before.isEmpty() || changed.size() + gone.size() > FEW;
		this.torn = true;
		if (whole) {
			this.index.ensure(Fingerprints.of(texts.values().toString()), texts::values);
			this.entries = ordered(entries);
		}
		else {
			changed.forEach(this.index::put);
			this.entries = ordered(entries);
			gone.forEach(this.index::remove);
		}
		this.torn = false;
	}

	private static Map<String, Entry> ordered(Map<String, Entry> entries) {
		return Collections.unmodifiableMap(new TreeMap<>(entries));
	}

	private static Map<String, Text<String>> texts(Map<String, Entry> entries) {
		Map<String, Text<String>> texts = new TreeMap<>();
		entries.forEach((id, entry) -> texts.put(id, text(entry)));
		return texts;
	}

	private static Text<String> text(Entry entry) {
		List<String> wordings = new ArrayList<>(List.of(entry.question()));
		wordings.addAll(entry.otherWordings());
		return new Text<>(entry.id(), wordings,
				entry.answer() + "\n" + entry.details() + "\n" + String.join("; ", entry.legalBasis()));
	}

	@Override
	public Result search(String question) {
		Found<String> found = this.index.search(question, NEIGHBOURS);
		List<Near> nearest = nearest(found.hits());
		Certainty certainty = certainty(nearest);
		return new Result(found.understood(), certainty,
				(certainty == Certainty.NOTHING) ? List.of() : choices(nearest), nearest);
	}

	private List<Near> nearest(List<Found.Hit<String>> hits) {
		return hits.stream()
			.flatMap((hit) -> byId(hit.key()).stream()
				.map((entry) -> new Near(entry, hit.score() / hits.getFirst().score(), hit.confidence())))
			.toList();
	}

	private Certainty certainty(List<Near> nearest) {
		if (nearest.isEmpty() || nearest.getFirst().confidence() < UNSURE) {
			return Certainty.NOTHING;
		}
		Near first = nearest.getFirst();
		return (first.confidence() >= SURE && holds(first.entry())) ? Certainty.SURE : Certainty.UNSURE;
	}

	private static List<Entry> choices(List<Near> nearest) {
		return nearest.stream()
			.limit(MOST)
			.filter((near) -> near.share() >= BEHIND && near.confidence() >= REMOTE)
			.map(Near::entry)
			.toList();
	}

	private boolean holds(Entry entry) {
		return entry.holdsOn(this.today.get());
	}

	@Override
	public Optional<Entry> byId(String id) {
		return Optional.ofNullable(this.entries.get(id));
	}

	@Override
	public Collection<Entry> all() {
		return this.entries.values();
	}

	@Override
	public List<Entry> like(Entry entry) {
		return this.index.search(entry.question(), MOST + 1)
			.hits()
			.stream()
			.filter((hit) -> !hit.key().equals(entry.id()) && hit.confidence() >= ALIKE)
			.flatMap((hit) -> byId(hit.key()).stream())
			.limit(MOST)
			.toList();
	}

	@Override
	public List<Entry> inCategory(String category) {
		Map<String, Long> asked = this.timesAsked.get();
		return this.entries.values()
			.stream()
			.filter((entry) -> entry.category().equals(category))
			.sorted(Comparator.comparingLong((Entry entry) -> -asked.getOrDefault(entry.id(), 0L))
				.thenComparing(Entry::id))
			.toList();
	}

}
