package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks what is due, all in one transaction: most looks find nothing. */
@Component
class Agenda {

	private final Turns turns;

	private final ReminderPlans plans;

	private final Readers readers;

	Agenda(Turns turns, ReminderPlans plans, Readers readers) {
		this.turns = turns;
		this.plans = plans;
		this.readers = readers;
	}

	@Transactional(readOnly = true)
	public Items at(Instant now) {
		return new Items(this.turns.due(now), this.plans.due(now), this.readers.due(now));
	}

	/**
	 * What is due.
	 *
	 * @param rounds whose turn has come
	 * @param matters of which somebody has to hear
	 * @param readers addresses of those above whose list is due
	 */
	record Items(Set<Turn.Round> rounds, List<Matter> matters, List<String> readers) {

		/** Whether a working day's first look is still to be done. */
		boolean isNewDay() {
			return this.rounds.contains(Turn.Round.SUPERIORS) || this.rounds.contains(Turn.Round.ADMINISTRATORS);
		}

	}

}
