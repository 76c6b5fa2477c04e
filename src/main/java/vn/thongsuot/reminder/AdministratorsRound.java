package vn.thongsuot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.messaging.Undeliverables;

/**
 * Tells administrators once a working day, at its begin, what did not arrive since they
 * were told last, nothing if all did; and that a year has no official calendar.
 */
@Component
class AdministratorsRound {

	static final String PURPOSE = "failures";

	/** Time for what happened just now to be written down everywhere. */
	private static final Duration SETTLING = Duration.ofMinutes(1);

	private final Turns turns;

	private final Undeliverables undeliverables;

	private final Roles roles;

	private final FailureWords words;

	private final Outbox outbox;

	private final CalendarNews calendar;

	private final Habits habits;

	private final Clock clock;

	AdministratorsRound(Turns turns, Undeliverables undeliverables, Roles roles, FailureWords words, Outbox outbox,
			CalendarNews calendar, Habits habits, Clock clock) {
		this.turns = turns;
		this.undeliverables = undeliverables;
		this.roles = roles;
		this.words = words;
		this.outbox = outbox;
		this.calendar = calendar;
		this.habits = habits;
		this.clock = clock;
	}

	@Transactional
	public void go(Instant now) {
		this.turns.take(Turn.Round.ADMINISTRATORS, now).ifPresent((turn) -> tell(turn, now));
	}

	private void tell(Turn turn, Instant now) {
		Instant settled = this.clock.instant().minus(SETTLING);
		Instant until = settled.isAfter(turn.toldUntil()) ? settled : turn.toldUntil();
		Mornings mornings = this.habits.ofOfficers();
		LocalDate today = mornings.day(now);
		List<Undeliverables.Line> lines = between(turn.toldUntil(), until);
		if (lines.stream().anyMatch((line) -> !line.purpose().equals(PURPOSE))) {
			RichText text = this.words.of(lines);
			this.roles.administrators().forEach((person) -> this.outbox.post(message(person, text, today)));
		}
		this.calendar.go(now);
		turn.done(until, mornings.beginOf(today.plusDays(1)));
	}

	private List<Undeliverables.Line> between(Instant from, Instant until) {
		return this.undeliverables.since(from.minusMillis(1))
			.stream()
			.filter((line) -> !line.at().isBefore(from) && line.at().isBefore(until))
			.toList();
	}

	private static Outgoing message(Address person, RichText text, LocalDate day) {
		return Outgoing.to(person, text)
			.keyed("failures:" + day + ":" + person)
			.about(Subject.of(PURPOSE, day), PURPOSE)
			.at(Outgoing.Priority.BULK);
	}

}
