package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thongsuot.weekly.Counting.Counted;

/**
 * All that a report says, as a value: frozen, it is kept as it is.
 *
 * @param unit code of the department; {@link WeeklyReport#PROVINCE} for the summary
 * @param tickets the tickets behind each figure
 * @param others the figures that count no tickets
 * @param ratings how the answers were rated
 * @param lines every ticket behind a figure, in order
 * @param texts what people wrote at each point
 * @param trend twelve weeks, the last one this
 * @param before the figures of the week before
 * @param proposals categories about which many communes asked
 * @param units the departments; only in the summary
 * @param asked what was asked most; only in the summary
 */
record Sheet(String unit, LocalDate day, Instant from, Instant to, Instant due, Map<Figure, List<Counted>> tickets,
		Map<Figure, Long> others, Ratings ratings, List<TicketLine> lines, List<SessionLine> sessions,
		Map<Integer, String> texts, List<Fix> fixes, List<Share> trend, Map<Figure, Long> before,
		List<Proposal> proposals, List<UnitLine> units, List<AskedLine> asked) {

	boolean isSummary() {
		return this.unit.equals(WeeklyReport.PROVINCE);
	}

	/** What the record gives. */
	long counted(Figure.Item item) {
		return item.figure().isOfTickets() ? behind(item).size() : this.others.getOrDefault(item.figure(), 0L);
	}

	/** What the report says: the number that was counted, or that somebody put there. */
	long number(Figure.Item item) {
		return fix(item).map(Fix::corrected).orElseGet(() -> counted(item)) + corrections(item);
	}

	/** All parts of a figure together. */
	long total(Figure figure) {
		return figure.parts().stream().mapToLong((part) -> number(new Figure.Item(figure, part))).sum();
	}

	Optional<Fix> fix(Figure.Item item) {
		return this.fixes.stream().filter((fix) -> fix.item().equals(item)).findFirst();
	}

	/** What the departments have corrected, in the summary. */
	private long corrections(Figure.Item item) {
		return fix(item).isPresent() ? 0
				: this.units.stream()
					.flatMap((unit) -> unit.fixes().stream())
					.filter((fix) -> fix.item().equals(item))
					.mapToLong((fix) -> fix.corrected() - fix.counted())
					.sum();
	}

	/** The tickets behind a number. */
	List<Counted> behind(Figure.Item item) {
		return behind(item.figure()).stream().filter((counted) -> counted.part() == item.part()).toList();
	}

	List<Counted> behind(Figure figure) {
		return this.tickets.getOrDefault(figure, List.of());
	}

	/** The same, with all that is told of them. */
	List<TicketLine> linesOf(Figure figure) {
		Set<Long> numbers = behind(figure).stream().map(Counted::ticket).collect(Collectors.toSet());
		return this.lines.stream().filter((line) -> numbers.contains(line.number())).toList();
	}

	/** The tickets that are told by kinds of difficulty, in order. */
	List<TicketLine> difficult() {
		Set<Long> numbers = Stream.of(Figure.RECEIVED, Figure.RESOLVED, Figure.SETTLED_ABOVE, Figure.OPEN)
			.flatMap((figure) -> behind(figure).stream())
			.map(Counted::ticket)
			.collect(Collectors.toSet());
		return this.lines.stream().filter((line) -> numbers.contains(line.number())).toList();
	}

	/** Of these, how many have a kind that is no more than a guess. */
	long guessed() {
		return difficult().stream().filter(TicketLine::isGuessed).count();
	}

	/** Of these, how many have none. */
	long unsorted() {
		return difficult().stream().filter(TicketLine::isUnsorted).count();
	}

	/** Answered in the period, whoever decided. */
	long answered() {
		return total(Figure.RESOLVED) + total(Figure.SETTLED_ABOVE);
	}

	/** Whether there is nothing to tell but that. */
	boolean isEmpty() {
		return Figure.items().stream().allMatch((item) -> number(item) == 0)
				&& this.texts.values().stream().allMatch(String::isBlank) && this.sessions.isEmpty();
	}

	String text(int point) {
		return this.texts.getOrDefault(point, "");
	}

	/** How answers were rated in the period. */
	record Ratings(long count, long stars) {
	}

	/** One week of the trend, by its cut-off. */
	record Share(Instant to, long received, long answered, long overdue) {
	}

	/** Communes that asked about a category. */
	record Proposal(String category, int communes) {
	}

	/** A question and how often it was asked. */
	record AskedLine(String question, long times, boolean guided) {
	}

}
