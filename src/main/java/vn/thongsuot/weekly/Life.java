package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.RecordLine;
import vn.thongsuot.ticket.TicketAction;

/**
 * A ticket from its filing to an instant, as its record tells it.
 *
 * @param moments in order, at least one
 */
record Life(long ticket, Kind kind, String commune, List<Moment> moments) {

	Life {
		moments = List.copyOf(moments);
	}

	/** The lives that a record tells; the steps of a ticket stand together, in order. */
	static List<Life> of(List<RecordLine> record) {
		Map<Long, List<RecordLine>> tickets = new LinkedHashMap<>();
		record.forEach((line) -> tickets.computeIfAbsent(line.ticket(), (key) -> new ArrayList<>()).add(line));
		return tickets.values().stream().map(Life::told).toList();
	}

	private static Life told(List<RecordLine> lines) {
		List<Moment> moments = new ArrayList<>();
		for (RecordLine line : lines) {
			moments.add(Moment.of(line, moments.isEmpty() ? null : moments.getLast()));
		}
		RecordLine first = lines.getFirst();
		return new Life(first.ticket(), first.kind(), first.commune(), moments);
	}

	/** The same as it stood at an instant; nothing if it had not begun. */
	Optional<Life> until(Instant instant) {
		List<Moment> then = this.moments.stream().filter((moment) -> moment.at().isBefore(instant)).toList();
		return then.isEmpty() ? Optional.empty() : Optional.of(new Life(this.ticket, this.kind, this.commune, then));
	}

	/** How it stands in the end. */
	Moment last() {
		return this.moments.getLast();
	}

	/** The last answer to it in a period that nobody has taken back within it. */
	Optional<Moment> answerIn(Period period) {
		Moment answer = null;
		for (Moment moment : this.moments) {
			if (moment.action() == TicketAction.UNANSWER) {
				answer = null;
			}
			else if (moment.answers() && period.contains(moment.at())) {
				answer = moment;
			}
		}
		return Optional.ofNullable(answer);
	}

	/** Whether a higher authority had been asked before that. */
	boolean isReferredBefore(@Nullable Moment moment) {
		return this.moments.stream()
			.takeWhile((earlier) -> !earlier.equals(moment))
			.anyMatch((earlier) -> earlier.action() == TicketAction.REFER_UP);
	}

	/** The first step of that kind. */
	Optional<Moment> first(TicketAction action) {
		return this.moments.stream().filter((moment) -> moment.action() == action).findFirst();
	}

	/** Codes of the departments whose opinion is still waited for. */
	Set<String> awaited() {
		Set<String> awaited = new TreeSet<>();
		for (Moment moment : this.moments) {
			switch (moment.action()) {
				case CONSULT -> awaited.add(moment.other());
				case ADVISE, ABSTAIN, DISCLAIM, END_CONSULT -> awaited.remove(moment.other());
				case ANSWER, RELAY, WITHDRAW, TRANSFER, ROUTE, RETURN, CLOSE, GIVE_UP -> awaited.clear();
				default -> awaited.remove(moment.holder());
			}
		}
		return awaited;
	}

	/** The latest step of that kind. */
	Optional<Moment> latest(TicketAction action) {
		return IntStream.iterate(this.moments.size() - 1, (place) -> place >= 0, (place) -> place - 1)
			.mapToObj(this.moments::get)
			.filter((moment) -> moment.action() == action)
			.findFirst();
	}

}
