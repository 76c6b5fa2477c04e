package vn.thongsuot.reminder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.thongsuot.directory.Department;
import vn.thongsuot.messaging.CourierBeside;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lives through the year 2026 with all departments; {@code -Dyear.tickets} says with how
 * many tickets (20,000), {@code -Dyear.days} until which day of the year.
 */
final class WholeYear implements AutoCloseable {

	static final int DAYS = Integer.getInteger("year.days", 365);

	static final int TICKETS = Integer.getInteger("year.tickets", 20_000);

	/** When the year began; the program had started by then. */
	private final long begun;

	private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

	private final List<Office> offices = new ArrayList<>();

	/** What happens, by its minute; of one ticket one thing a minute at most. */
	private final Map<Integer, Queue<Runnable>> events = new ConcurrentHashMap<>();

	/** By number. */
	private final Map<Long, YearTicket> tickets = new ConcurrentHashMap<>();

	/** How many messages had been posted when a ticket ended. */
	private final Map<Long, Integer> lastWord = new ConcurrentHashMap<>();

	/** One half of the people; the other half acts meanwhile. */
	private final ExecutorService people = Executors.newSingleThreadExecutor();

	private final int size;

	/** Its last minute. */
	private final int end;

	private final YearPlatform platform = YearWorld.PLATFORM;

	/**
	 * Begins it.
	 * @param size tickets of a year
	 * @param days of the year that are lived through
	 */
	WholeYear(TestDatabase database, int nodes, int size, int days) {
		this.size = size;
		this.end = days * 1440;
		this.platform.clear();
		YearWorld.CLOCK.set(YearWalk.at(0));
		for (int i = 0; i < nodes; i++) {
			ConfigurableApplicationContext node = new SpringApplicationBuilder(YearWorld.class)
				.web(WebApplicationType.NONE)
				.properties(database.properties())
				.properties(YearWalk.settings())
				.properties(YearWorld.settings("year-home-" + days))
				.run();
			this.nodes.add(node);
			this.offices.add(node.getBean(Office.class));
		}
		this.offices.getFirst().open();
		Random random = new Random(2026);
		for (int i = 0; i < size; i++) {
			YearTicket ticket = YearTicket.random(random);
			at(ticket.filed(), () -> file(ticket));
		}
		this.begun = System.nanoTime();
	}

	/** One look after the other, on each node. */
	void live() {
		for (int minute = 0; minute < this.end; minute += YearTicket.TICK) {
			happen(minute);
			if (isLookedAt(minute)) {
				this.offices.forEach(Office::look);
			}
		}
	}

	/** What happens at that minute, two things at once, and the clock's time. */
	void happen(int minute) {
		YearWorld.CLOCK.set(YearWalk.at(minute));
		Queue<Runnable> now = this.events.remove(minute);
		if (now == null) {
			return;
		}
		if (now.size() == 1) {
			act(now);
			return;
		}
		Future<?> others = this.people.submit(() -> act(now));
		act(now);
		await(others);
	}

	private static void act(Queue<Runnable> now) {
		for (Runnable next = now.poll(); next != null; next = now.poll()) {
			next.run();
		}
	}

	private static void await(Future<?> others) {
		try {
			others.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** At night nobody has to look all the time. */
	static boolean isLookedAt(int minute) {
		int time = minute % 1440;
		return (time >= 390 && time <= 1050) || time % 120 == 0;
	}

	/** One node's courier carries what another one could not. */
	void carryAll() {
		this.nodes.getFirst().getBean(CourierBeside.class).carryAll();
	}

	int end() {
		return this.end;
	}

	List<Office> offices() {
		return this.offices;
	}

	private Office office() {
		return this.offices.getFirst();
	}

	private void file(YearTicket ticket) {
		long number = office().file(ticket.category(), ticket.urgent() ? "dân đang chờ" : null);
		this.tickets.put(number, ticket);
		at(ticket.asked(), () -> office().ask(number));
		at(ticket.added(), () -> office().add(number));
		at(ticket.ended(), () -> end(number, ticket.withdrawn()));
	}

	private void end(long number, boolean withdrawn) {
		if (withdrawn) {
			office().withdraw(number);
		}
		else {
			office().answer(number);
		}
		this.lastWord.put(number, this.platform.count());
	}

	private void at(int minute, Runnable event) {
		if (minute < this.end) {
			this.events.computeIfAbsent(minute, (key) -> new ConcurrentLinkedQueue<>()).add(event);
		}
	}

	/** Exactly what the walk says, to the minute. */
	void isAsTheWalkSays(String what) {
		Map<Long, YearTicket.Words> said = said();
		int soon = 0;
		int deadlines = 0;
		int lines = 0;
		int leads = 0;
		int units = 0;
		int officers = 0;
		for (Map.Entry<Long, YearTicket> each : this.tickets.entrySet()) {
			YearTicket.Words expected = each.getValue().words(this.end);
			YearTicket.Words actual = said.getOrDefault(each.getKey(), new YearTicket.Words());
			String name = "#" + each.getKey() + " " + each.getValue();
			SortedSet<Integer> standingUnit = each.getValue().department().equals(Department.STANDING_UNIT)
					? new TreeSet<>() : expected.standingUnit;
			assertThat(actual.group).as("to the group of %s", name).isEqualTo(expected.group);
			assertThat(actual.lead).as("to the lead of %s", name).isEqualTo(expected.lead);
			assertThat(actual.standingUnit).as("to the standing unit of %s", name).isEqualTo(standingUnit);
			assertThat(actual.officer).as("to the officer of %s", name).isEqualTo(expected.officer);
			soon += expected.soon;
			deadlines += expected.deadlines;
			lines += expected.mornings.size();
			leads += expected.lead.size();
			units += standingUnit.size();
			officers += expected.officer.size();
		}
		assertThat(this.tickets).hasSizeGreaterThan(this.size * (this.end / 1440) / 400);
		keepsSilentOutsideWorkingTimeAndAfterTheEnd();
		System.out.printf("%s: %d tickets, %d departments | words before the deadline %d, at the deadline %d,"
				+ " lines of morning lists %d, of leads' lists %d, of the standing unit's %d, words to officers %d"
				+ " | %d messages | %d s%n", what, this.tickets.size(), YearProvince.DEPARTMENTS.size(), soon,
				deadlines, lines, leads, units, officers, this.platform.count(), seconds());
	}

	/** Whatever the clock does. */
	void keepsItsPromises(String what) {
		keepsSilentOutsideWorkingTimeAndAfterTheEnd();
		Map<Long, YearTicket.Words> said = said();
		int owed = 0;
		for (Map.Entry<Long, YearTicket> each : this.tickets.entrySet()) {
			YearTicket.Words expected = each.getValue().words(this.end);
			SortedSet<Integer> actual = said.getOrDefault(each.getKey(), new YearTicket.Words()).group;
			for (int day : expected.mornings) {
				long named = actual.stream().filter((minute) -> YearWalk.day(minute) == day).count();
				boolean open = each.getValue().ended() > (day + 1) * 1440
						&& each.getValue().asked() == YearTicket.NEVER;
				assertThat(named).as("#%s named on %s", each, YearWalk.date(day))
					.isLessThanOrEqualTo(isAnewOn(day, each.getValue()) ? 2 : 1);
				if (open) {
					owed++;
					assertThat(named).as("#%s named on %s", each, YearWalk.date(day)).isEqualTo(1);
				}
			}
		}
		assertThat(owed).isGreaterThan(this.tickets.size() / 10);
		System.out.printf("%s: %d tickets, %d lines of morning lists owed and there once | %d messages | %d s%n", what,
				this.tickets.size(), owed, this.platform.count(), seconds());
	}

	/**
	 * Whoever is asked and answers between two times of eight o'clock is anew on the
	 * list.
	 */
	private static boolean isAnewOn(int day, YearTicket ticket) {
		return ticket.asked() != YearTicket.NEVER && YearWalk.day(ticket.asked()) == day;
	}

	private void keepsSilentOutsideWorkingTimeAndAfterTheEnd() {
		assertThat(this.platform.repeated()).isEmpty();
		List<FakeOutbox.Sent> all = this.platform.sent();
		for (int i = 0; i < all.size(); i++) {
			FakeOutbox.Sent sent = all.get(i);
			if (!isReminder(sent)) {
				continue;
			}
			for (long number : sent.tickets()) {
				String department = sent.key().startsWith("reminder:officer:") ? ""
						: Objects.requireNonNull(this.tickets.get(number)).department();
				assertThat(YearWalk.of(department).isWorking(YearWalk.minute(sent.at())))
					.as("%s at %s", sent.key(), sent.at())
					.isTrue();
				assertThat(i).as("%s at %s", sent.key(), sent.at())
					.isLessThan(this.lastWord.getOrDefault(number, Integer.MAX_VALUE));
			}
		}
	}

	private List<FakeOutbox.Sent> reminders() {
		return this.platform.sent().stream().filter(WholeYear::isReminder).toList();
	}

	private static boolean isReminder(FakeOutbox.Sent sent) {
		return sent.message().purpose().equals(ReminderPost.PURPOSE);
	}

	/** What was said about each ticket; a word that came twice fails here. */
	private Map<Long, YearTicket.Words> said() {
		Map<Long, YearTicket.Words> said = new HashMap<>();
		for (FakeOutbox.Sent sent : reminders()) {
			int minute = YearWalk.minute(sent.at());
			for (long number : sent.tickets()) {
				YearTicket.Words words = said.computeIfAbsent(number, (key) -> new YearTicket.Words());
				SortedSet<Integer> reader = sent.isToGroup() ? words.group : sent.key().startsWith(ReminderPost.LEAD)
						? words.lead : sent.key().startsWith(ReminderPost.OFFICER) ? words.officer : words.standingUnit;
				assertThat(reader.add(minute)).as("%s twice at %s", sent.key(), sent.at()).isTrue();
			}
		}
		return said;
	}

	/** On the clock: for a machine on which nothing else runs. */
	long seconds() {
		return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - this.begun);
	}

	@Override
	public void close() {
		this.people.shutdown();
		this.nodes.forEach(ConfigurableApplicationContext::close);
	}

}
