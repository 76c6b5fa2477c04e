package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Goes round the desks that have something to hear, and the officers who owe something,
 * each in a transaction of its own, so that trouble with one keeps nothing from the
 * others.
 */
@Component
class DeskRound {

	private static final Logger log = LoggerFactory.getLogger(DeskRound.class);

	private final Recipients recipients;

	private final Habits habits;

	private final Reminding reminding;

	private final StandingIn standingIn;

	private final OfficersRound officers;

	DeskRound(Recipients recipients, Habits habits, Reminding reminding, StandingIn standingIn,
			OfficersRound officers) {
		this.recipients = recipients;
		this.habits = habits;
		this.reminding = reminding;
		this.standingIn = standingIn;
		this.officers = officers;
	}

	void go(List<Matter> due, Instant now) {
		if (due.stream().anyMatch(DeskRound::isOfOfficer)) {
			this.officers.go(now);
		}
		Map<Recipient, List<Matter>> stops = due.stream()
			.filter(Predicate.not(DeskRound::isOfOfficer))
			.filter((matter) -> this.habits.usual(matter.department()).isLoud(now))
			.collect(Collectors.groupingBy(this.recipients::of, LinkedHashMap::new, Collectors.toList()));
		Map<Recipient, List<Matter>> silent = new LinkedHashMap<>();
		stops.forEach((recipient, matters) -> {
			if (recipient.instead()) {
				silent.put(recipient, matters);
			}
			else {
				halt(recipient, () -> this.reminding.remind(recipient, matters, now));
			}
		});
		standIn(silent, now);
	}

	private static boolean isOfOfficer(Matter matter) {
		return matter.kind() == Matter.Kind.INFORMATION;
	}

	/** Together, else one by one: trouble with one keeps nothing from the others. */
	private void standIn(Map<Recipient, List<Matter>> silent, Instant now) {
		if (silent.size() < 2 || !isToldTogether(silent, now)) {
			silent.forEach((recipient, matters) -> halt(recipient,
					() -> this.standingIn.tell(Map.of(recipient, matters), now)));
		}
	}

	private boolean isToldTogether(Map<Recipient, List<Matter>> silent, Instant now) {
		try {
			this.standingIn.tell(silent, now);
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("What {} groups do not hear is told one by one", silent.size(), ex);
			return false;
		}
	}

	private static void halt(Recipient recipient, Runnable reminding) {
		try {
			reminding.run();
		}
		catch (RuntimeException ex) {
			log.error("The desk of {} could not be reminded; it is tried again", recipient.department(), ex);
		}
	}

}
