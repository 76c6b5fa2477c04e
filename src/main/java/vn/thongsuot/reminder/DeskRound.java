package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Address;

/**
 * Goes round the desks that have something to hear, each in a transaction of its own, so
 * that trouble with one keeps nothing from the others.
 */
@Component
class DeskRound {

	private static final Logger log = LoggerFactory.getLogger(DeskRound.class);

	private final ReminderPlans plans;

	private final Recipients recipients;

	private final Reminding reminding;

	DeskRound(ReminderPlans plans, Recipients recipients, Reminding reminding) {
		this.plans = plans;
		this.recipients = recipients;
		this.reminding = reminding;
	}

	void go(Instant now) {
		Map<Optional<Address>, List<Stop>> stops = this.plans.due(now)
			.stream()
			.map((matter) -> new Stop(this.recipients.of(matter), matter))
			.collect(Collectors.groupingBy((stop) -> stop.desk().map(Desk::address)));
		stops.values().forEach((stop) -> halt(stop, now));
	}

	private void halt(List<Stop> stops, Instant now) {
		Optional<Desk> desk = stops.getFirst().desk();
		List<Matter> matters = stops.stream().map(Stop::matter).toList();
		try {
			this.reminding.remind(desk, matters, now);
		}
		catch (RuntimeException ex) {
			log.error("The desk of {} could not be reminded; it is tried again",
					desk.map(Desk::department).orElse("nobody"), ex);
		}
	}

	private record Stop(Optional<Desk> desk, Matter matter) {
	}

}
