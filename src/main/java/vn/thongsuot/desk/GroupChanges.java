package vn.thongsuot.desk;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.DeskBack;
import vn.thongsuot.directory.DeskLinked;
import vn.thongsuot.directory.DeskLost;
import vn.thongsuot.directory.DeskUnlinked;
import vn.thongsuot.ticket.Ticket;

/** Moves cards when groups come and go. */
@Component
class GroupChanges {

	private final Cards cards;

	private final Unplaced unplaced;

	private final Housing housing;

	GroupChanges(Cards cards, Unplaced unplaced, Housing housing) {
		this.cards = cards;
		this.unplaced = unplaced;
		this.housing = housing;
	}

	@EventListener
	void follow(DeskLinked linked) {
		settle(linked.desk());
	}

	@EventListener
	void follow(DeskBack back) {
		settle(back.desk());
	}

	@EventListener
	void follow(DeskLost lost) {
		settle(lost.desk());
	}

	@EventListener
	void follow(DeskUnlinked unlinked) {
		settle(unlinked.desk());
	}

	private void settle(long desk) {
		List<Ticket> open = Stream
			.of(this.unplaced.all(), this.cards.ticketsStoodInFor(OpenStates.ALL),
					this.cards.ticketsAt(desk, OpenStates.ALL, Limit.unlimited()))
			.flatMap(List::stream)
			.distinct()
			.toList();
		open.forEach(this.housing::settle);
	}

}
