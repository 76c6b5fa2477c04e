package vn.thongsuot.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.calendar.ProvinceTime;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.TestClock;
import vn.thongsuot.ticket.Ticket;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fortnight with a holiday in it, in steps of five minutes. What is expected is told
 * from the clock on the wall alone, without the product's calendar.
 */
@OnH2
class FortnightTests extends ReminderCase {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 24);

	private static final Instant BEGIN = ProvinceTime.at("2026-11-15 00:00");

	private static final Instant END = ProvinceTime.at("2026-11-29 00:00");

	private static final Duration STEP = Duration.ofMinutes(5);

	private static final int TICKETS = 200;

	private final Random random = new Random(20261116);

	/** When each ticket ended; those that never did are missing. */
	private final Map<Long, Instant> ended = new HashMap<>();

	/** How many messages had been posted when a ticket ended. */
	private final Map<Long, Integer> lastWord = new HashMap<>();

	private final List<Long> filed = new ArrayList<>();

	@Autowired
	private TestClock clock;

	@Test
	void remindsOfWhatIsOverdueOnEachWorkingDayAndOfNothingElse() {
		live(false);
		check();
		assertThat(mornings()).allSatisfy((moment, lists) -> assertThat(lists).as(moment).isEqualTo(1));
	}

	@Test
	void doesTheSameWhileTheClockJumpsAnHourBackAndForth() {
		live(true);
		check();
	}

	private void live(boolean jumping) {
		Map<Instant, Integer> arrivals = new TreeMap<>();
		for (int i = 0; i < TICKETS; i++) {
			arrivals.merge(BEGIN.plus(STEP.multipliedBy(this.random.nextInt(2500))), 1, Integer::sum);
		}
		Map<Instant, List<Long>> endings = new TreeMap<>();
		int count = 0;
		for (Instant now = BEGIN; now.isBefore(END); now = now.plus(STEP)) {
			this.clock.set(now);
			for (int i = 0; i < arrivals.getOrDefault(now, 0); i++) {
				file(now, endings);
			}
			Instant moment = now;
			endings.getOrDefault(now, List.of()).forEach((ticket) -> end(ticket, moment));
			if (jumping && count++ % 3 == 0) {
				this.clock.set(now.plus(Duration.ofHours(1)));
			}
			this.office.look();
		}
	}

	private void file(Instant now, Map<Instant, List<Long>> endings) {
		long ticket = this.office.file(1 + this.random.nextInt(3));
		this.filed.add(ticket);
		if (this.random.nextInt(3) > 0) {
			Instant end = now.plus(STEP.multipliedBy(1 + this.random.nextInt(2300)));
			endings.computeIfAbsent(end, (key) -> new ArrayList<>()).add(ticket);
		}
	}

	private void end(long ticket, Instant now) {
		if (this.random.nextInt(5) > 0) {
			this.office.answer(ticket);
		}
		else {
			this.office.withdraw(ticket);
		}
		this.ended.put(ticket, now);
		this.lastWord.put(ticket, this.outbox.sent().size());
	}

	private void check() {
		assertThat(this.filed).hasSize(TICKETS);
		assertThat(this.outbox.repeated()).isEmpty();
		Map<Long, Set<LocalDate>> named = new HashMap<>();
		Set<String> steps = new HashSet<>();
		for (int i = 0; i < this.outbox.sent().size(); i++) {
			FakeOutbox.Sent sent = this.outbox.sent().get(i);
			assertThat(isWorking(sent.at())).as("working time %s", sent.at()).isTrue();
			for (long ticket : sent.tickets()) {
				assertThat(i).as("#%s open at %s", ticket, sent.at())
					.isLessThan(this.lastWord.getOrDefault(ticket, Integer.MAX_VALUE));
				if (sent.isToGroup() && !sent.isAhead(this.office.ticket(ticket).dueAt())) {
					named.computeIfAbsent(ticket, (key) -> new TreeSet<>()).add(day(sent.at()));
					assertThat(steps.add(ticket + " " + day(sent.at()))).as("#%s named once on %s", ticket, sent.at())
						.isTrue();
				}
			}
		}
		this.filed.forEach((ticket) -> assertThat(named.getOrDefault(ticket, Set.of())).as("#%s", ticket)
			.containsAll(owed(ticket)));
		assertThat(named).hasSizeGreaterThan(TICKETS / 4);
	}

	/** The days on which a ticket must be named: overdue, open all morning, worked. */
	private Set<LocalDate> owed(long number) {
		Ticket ticket = this.office.ticket(number);
		Set<LocalDate> days = new TreeSet<>();
		for (LocalDate day = day(ticket.dueAt()).plusDays(1); day.isBefore(day(END)); day = day.plusDays(1)) {
			if (isWorkingDay(day) && isOpen(number, day.atTime(8, 0).atZone(ZONE).toInstant())) {
				days.add(day);
			}
		}
		if (ticket.dueAt().isBefore(END) && isOpen(number, ticket.dueAt().plus(STEP))) {
			days.add(day(ticket.dueAt()));
		}
		return days;
	}

	private boolean isOpen(long ticket, Instant at) {
		Instant end = this.ended.get(ticket);
		return end == null || end.isAfter(at);
	}

	/** How many lists each desk had on each morning at eight. */
	private Map<String, Integer> mornings() {
		Map<String, Integer> lists = new TreeMap<>();
		for (FakeOutbox.Sent sent : this.outbox.toGroups()) {
			if (LocalTime.ofInstant(sent.at(), ZONE).equals(LocalTime.of(8, 0))) {
				lists.merge(sent.message().to() + " " + sent.at(), sent.key().contains(":due_soon:") ? 0 : 1,
						Integer::sum);
			}
		}
		assertThat(lists).hasSizeGreaterThan(10);
		return lists;
	}

	private static LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	private static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !day.equals(HOLIDAY);
	}

	private static boolean isWorking(Instant instant) {
		ZonedDateTime local = instant.atZone(ZONE);
		int minute = local.getHour() * 60 + local.getMinute();
		boolean atDesk = (minute >= 450 && minute < 690) || (minute >= 810 && minute < 1020);
		return atDesk && isWorkingDay(local.toLocalDate());
	}

}
