package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Guidance;

/**
 * What was asked most: entries of the guidance that answered, and tickets that ask the
 * same in much the same words.
 */
@Component
class MostAsked {

	private static final int SHOWN = 10;

	/** Tickets that are compared with each other. */
	private static final int COMPARED = 2000;

	/** Of all words of two questions, so many are the same. */
	private static final double ALIKE = .6;

	private final Asked asked;

	private final Guidance guidance;

	MostAsked(Asked asked, Guidance guidance) {
		this.asked = asked;
		this.guidance = guidance;
	}

	List<Sheet.AskedLine> in(Period period, List<TicketLine> received) {
		return Stream.concat(guided(period), groups(received).stream())
			.sorted(Comparator.comparing(Sheet.AskedLine::times).reversed().thenComparing(Sheet.AskedLine::question))
			.limit(SHOWN)
			.toList();
	}

	private Stream<Sheet.AskedLine> guided(Period period) {
		Map<String, Long> answered = this.asked.count(Set.of(Asked.Ending.SURE), period.from(), period.to());
		return answered.entrySet()
			.stream()
			.flatMap((entry) -> this.guidance.byId(entry.getKey())
				.map((found) -> new Sheet.AskedLine(found.question(), entry.getValue(), true))
				.stream());
	}

	/** Tickets that are much alike, as one line each. */
	static List<Sheet.AskedLine> groups(List<TicketLine> tickets) {
		List<Group> groups = new ArrayList<>();
		for (TicketLine ticket : tickets.stream().limit(COMPARED).toList()) {
			Set<String> words = new HashSet<>(List.of(Difficulties.fold(ticket.question()).split(" ")));
			groups.stream()
				.filter((group) -> group.isLike(words))
				.findFirst()
				.ifPresentOrElse((group) -> group.grow(times(ticket)),
						() -> groups.add(new Group(ticket.question(), words, times(ticket))));
		}
		return groups.stream().map((group) -> new Sheet.AskedLine(group.question, group.size, false)).toList();
	}

	/** Its own officer, and each who joined instead of asking the same once more. */
	private static int times(TicketLine ticket) {
		return 1 + ticket.joined().size();
	}

	/** Tickets that ask the same. */
	private static final class Group {

		private final String question;

		private final Set<String> words;

		private long size;

		Group(String question, Set<String> words, int size) {
			this.question = question;
			this.words = words;
			this.size = size;
		}

		void grow(int by) {
			this.size += by;
		}

		boolean isLike(Set<String> others) {
			Set<String> same = new HashSet<>(this.words);
			same.retainAll(others);
			int all = this.words.size() + others.size() - same.size();
			return same.size() >= ALIKE * all;
		}

	}

}
