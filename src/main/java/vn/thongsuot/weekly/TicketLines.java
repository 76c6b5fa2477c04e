package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Communes;
import vn.thongsuot.ticket.Chronicle;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.Letter;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.TicketWords;

/** Tells what is to be told of the tickets behind the numbers, as they stood then. */
@Component
class TicketLines {

	private static final int AT_ONCE = 1000;

	/** Characters of all questions together that a report keeps. */
	private static final int ROOM = 2_000_000;

	private static final int LONGEST = 1500;

	private final Chronicle chronicle;

	private final Joinings joinings;

	private final Communes communes;

	private final Difficulties difficulties;

	private final SortedTickets sorted;

	private final TicketWords words;

	TicketLines(Chronicle chronicle, Joinings joinings, Communes communes, Difficulties difficulties,
			SortedTickets sorted, TicketWords words) {
		this.chronicle = chronicle;
		this.joinings = joinings;
		this.communes = communes;
		this.difficulties = difficulties;
		this.sorted = sorted;
		this.words = words;
	}

	/** A line for each of these tickets, in order of number. */
	List<TicketLine> of(Collection<Long> numbers, List<Life> lives, Period period) {
		Map<Long, Life> known = lives.stream().collect(Collectors.toMap(Life::ticket, Function.identity()));
		List<Long> sorted = numbers.stream().distinct().sorted().toList();
		Map<Long, List<String>> joined = joined(period);
		int room = Math.clamp(ROOM / Math.max(1, sorted.size()), 60, LONGEST);
		List<TicketLine> lines = new ArrayList<>();
		for (int from = 0; from < sorted.size(); from += AT_ONCE) {
			List<Long> some = sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE));
			Beside beside = beside(some, joined, period);
			this.chronicle.tickets(some)
				.forEach((ticket) -> lines.add(line(ticket, then(known, ticket, period), beside, period, room)));
		}
		return lines;
	}

	/** The communes of those who joined each ticket. */
	private Map<Long, List<String>> joined(Period period) {
		return this.joinings.between(period.from(), period.to())
			.stream()
			.collect(Collectors.groupingBy((joining) -> joining.ticket().value(),
					Collectors.mapping((joining) -> this.words.commune(joining.commune()), Collectors.toList())));
	}

	private Beside beside(List<Long> tickets, Map<Long, List<String>> joined, Period period) {
		Map<Long, String> letters = new HashMap<>();
		this.chronicle.letters(tickets, period.to()).forEach((letter) -> put(letters, letter));
		return new Beside(letters, joined,
				this.sorted.findByTicketIdIn(tickets)
					.stream()
					.collect(Collectors.toMap(SortedTicket::ticket, Function.identity())));
	}

	private static void put(Map<Long, String> letters, Letter letter) {
		letters.put(letter.ticket(), letter.words());
	}

	private static Life then(Map<Long, Life> lives, Ticket ticket, Period period) {
		return Objects.requireNonNull(lives.get(ticket.number().value())).until(period.to()).orElseThrow();
	}

	private TicketLine line(Ticket ticket, Life life, Beside beside, Period period, int room) {
		Moment last = life.last();
		return new TicketLine(life.ticket(), Part.of(life.kind()), this.words.commune(life.commune()),
				this.communes.area(life.commune()), last.category(), last.holder(), begin(ticket.question(), room),
				beside.kind(life).map(SortedTicket::code).orElseGet(() -> this.difficulties.of(ticket.question())),
				beside.kind(life).map(SortedTicket::by).orElse(""), last.after(), life.moments().getFirst().at(),
				last.due(), life.answerIn(period).map(Moment::at).orElse(null),
				life.latest(TicketAction.REFER_UP).map(Moment::referredTo).orElse(null),
				beside.letters().getOrDefault(life.ticket(), ""),
				beside.joined().getOrDefault(life.ticket(), List.of()));
	}

	private static String begin(String question, int room) {
		String text = question.strip();
		return (text.length() <= room) ? text : text.substring(0,
				text.offsetByCodePoints(0, Math.min(room / 2, text.codePointCount(0, text.length())))) + "…";
	}

	/** What stands beside the record, by ticket. */
	private record Beside(Map<Long, String> letters, Map<Long, List<String>> joined, Map<Long, SortedTicket> kinds) {

		Optional<SortedTicket> kind(Life life) {
			return Optional.ofNullable(this.kinds.get(life.ticket()));
		}

	}

}
