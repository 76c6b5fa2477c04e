package vn.thongsuot.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** News from the revisions of the entries and from the days on which they hold. */
final class NewsOfTheDay implements News {

	/** For so many days a change is news, before today and, of a rule, after it. */
	private static final int PAST = 30;

	private static final int COMING = 90;

	private final Library library;

	private final RevisionLog revisions;

	private final Supplier<LocalDate> today;

	private final ZoneId zone;

	NewsOfTheDay(Library library, RevisionLog revisions, Supplier<LocalDate> today, ZoneId zone) {
		this.library = library;
		this.revisions = revisions;
		this.today = today;
		this.zone = zone;
	}

	@Override
	public List<Item> latest(int ofAKind) {
		Map<String, EntryRevision> revised = this.revisions.all();
		List<Item> items = this.library.all()
			.stream()
			.flatMap((entry) -> item(entry, revised.get(entry.id())).stream())
			.toList();
		return Stream.of(Kind.values()).flatMap((kind) -> first(items, kind, ofAKind)).toList();
	}

	/** Changes: the latest first. Rules: nearest to today first. */
	private Stream<Item> first(Collection<Item> items, Kind kind, int most) {
		long now = this.today.get().toEpochDay();
		return items.stream()
			.filter((item) -> item.kind() == kind)
			.sorted(Comparator.comparingLong((Item item) -> Math.abs(item.day().toEpochDay() - now))
				.thenComparing((item) -> item.entry().id()))
			.limit(most);
	}

	private Optional<Item> item(Entry entry, @Nullable EntryRevision revision) {
		Instant revisedAt = (revision != null) ? revision.revisedAt() : null;
		LocalDate revised = (revisedAt != null) ? revisedAt.atZone(this.zone).toLocalDate() : null;
		Kind change = (revision != null && revision.isAdded()) ? Kind.ADDED : Kind.REVISED;
		return on(entry, change, revised, 0).or(() -> on(entry, Kind.ENDS, entry.validUntil(), COMING))
			.or(() -> on(entry, Kind.BEGINS, entry.validFrom(), COMING));
	}

	private Optional<Item> on(Entry entry, Kind kind, @Nullable LocalDate day, int coming) {
		return Optional.ofNullable(day)
			.filter((known) -> isNear(known, coming))
			.map((known) -> new Item(entry, kind, known));
	}

	private boolean isNear(LocalDate day, int coming) {
		LocalDate now = this.today.get();
		return !day.isBefore(now.minusDays(PAST)) && !day.isAfter(now.plusDays(coming));
	}

}
