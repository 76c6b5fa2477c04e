package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Goes round the officers who were asked for more and have not answered. */
@Component
class OfficersRound {

	private static final Logger log = LoggerFactory.getLogger(OfficersRound.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private final ReminderPlans plans;

	private final Habits habits;

	private final OfficerReminding reminding;

	OfficersRound(ReminderPlans plans, Habits habits, OfficerReminding reminding) {
		this.plans = plans;
		this.habits = habits;
		this.reminding = reminding;
	}

	void go(Instant now) {
		if (!this.habits.ofOfficers().isLoud(now)) {
			return;
		}
		List<Long> tickets = this.plans.dueTickets(Matter.Kind.INFORMATION, now, AT_ONCE);
		for (long ticket : tickets) {
			try {
				this.reminding.remind(ticket, now);
			}
			catch (RuntimeException ex) {
				log.error("The officer of ticket {} could not be reminded; it is tried again", ticket, ex);
			}
		}
	}

}
