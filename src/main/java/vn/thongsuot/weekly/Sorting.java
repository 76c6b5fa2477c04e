package vn.thongsuot.weekly;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.StalePressException;

/** Writes down of which kind of difficulty tickets are; the last word counts. */
@Component
class Sorting {

	private final SortedTickets sorted;

	private final Difficulties difficulties;

	private final BusinessClock clock;

	Sorting(SortedTickets sorted, Difficulties difficulties, BusinessClock clock) {
		this.sorted = sorted;
		this.difficulties = difficulties;
		this.clock = clock;
	}

	void sort(long ticket, String code, String by) {
		if (!this.difficulties.codes().contains(code)) {
			throw new StalePressException("No such kind of difficulty");
		}
		this.sorted.findById(ticket)
			.ifPresentOrElse((known) -> known.become(code, by, this.clock.now()),
					() -> this.sorted.save(new SortedTicket(ticket, code, by, this.clock.now())));
	}

	/** What is guessed of these is right. */
	void accept(List<TicketLine> lines, String by) {
		lines.stream().filter(TicketLine::isGuessed).forEach((line) -> sort(line.number(), line.difficulty(), by));
	}

}
