package vn.thongsuot.desk;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the cards that were posted to a group in the moment in which it was lost, as when
 * two groups of a department put us out at once.
 */
@Component
class Stranded {

	private final Cards cards;

	private final Housing housing;

	Stranded(Cards cards, Housing housing) {
		this.cards = cards;
		this.housing = housing;
	}

	@Scheduled(fixedDelayString = "${thongsuot.desk.timer:1m}")
	@Transactional
	public void tick() {
		this.cards.ticketsAtSilentDesks(OpenStates.ALL).forEach(this.housing::settle);
	}

}
