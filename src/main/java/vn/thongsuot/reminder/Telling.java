package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;

/** Tells one of the leads, or the standing unit, what is overdue for long. */
@Component
class Telling {

	/** More than that nobody reads; the rest comes once these are answered. */
	private static final Limit MOST = Limit.of(300);

	private final Turns turns;

	private final Readers readers;

	private final Habits habits;

	private final Leads leads;

	private final Recipients recipients;

	private final Departments departments;

	private final ReminderPlans plans;

	private final Tickets tickets;

	private final ReminderWords words;

	private final ReminderPost post;

	private final Outbox outbox;

	private final ReminderSettings settings;

	Telling(Turns turns, Readers readers, Habits habits, Leads leads, Recipients recipients, Departments departments,
			ReminderPlans plans, Tickets tickets, ReminderWords words, ReminderPost post, Outbox outbox,
			ReminderSettings settings) {
		this.turns = turns;
		this.readers = readers;
		this.habits = habits;
		this.leads = leads;
		this.recipients = recipients;
		this.departments = departments;
		this.plans = plans;
		this.tickets = tickets;
		this.words = words;
		this.post = post;
		this.outbox = outbox;
		this.settings = settings;
	}

	/** Takes up, once a working day, whoever has become one of them. */
	@Transactional
	public void enrol(Instant now) {
		this.turns.take(Turn.Round.SUPERIORS, now).ifPresent((turn) -> {
			Mornings usual = this.habits.usual(Department.STANDING_UNIT);
			this.leads.everybody().distinct().forEach((address) -> this.habits.reader(address).mayBeTold(now));
			turn.done(turn.toldUntil(), usual.beginOf(usual.day(now).plusDays(1)));
		});
	}

	@Transactional
	public void tell(String address, Instant now) {
		this.readers.takeDue(address, now).ifPresent((reader) -> {
			List<String> led = this.leads.ledBy(reader.address());
			boolean standingUnit = this.leads.standingUnit().contains(reader.address());
			Mornings mornings = this.habits.of(reader, led.stream().findFirst().orElse(Department.STANDING_UNIT));
			Instant morning = mornings.of(mornings.day(now));
			if (!mornings.isLoud(now) || morning.isAfter(now)) {
				reader.nextAt(morning.isAfter(now) ? morning : mornings.loud(now));
				return;
			}
			reader.postedKey().ifPresent(this.outbox::withdraw);
			Optional<Outgoing> list = standingUnit ? standingUnit(reader.address(), mornings, now)
					: lead(reader.address(), led, mornings, now);
			reader.accepted();
			reader.nextAt(mornings.nextDay(now));
			list.ifPresent((message) -> {
				this.outbox.post(message);
				reader.posted(Objects.requireNonNull(message.key()), reader.nextAt());
			});
		});
	}

	private Optional<Outgoing> lead(Address person, List<String> led, Mornings mornings, Instant now) {
		if (!this.settings.steps().contains(Rung.LEAD)) {
			return Optional.empty();
		}
		Instant before = mornings.overdueBefore(this.settings.leadAfter(), now);
		List<Ticket> overdue = tickets(led.stream().flatMap((department) -> overdue(department, before)));
		return message(ReminderPost.LEAD, person, overdue,
				this.words.lead(overdue, led, this.settings.leadAfter(), now), now);
	}

	/** Of all others; where no lead can be told, it takes that step as well. */
	private Optional<Outgoing> standingUnit(Address group, Mornings mornings, Instant now) {
		List<ReminderPlan> overdue = new ArrayList<>();
		List<RichText> unreachable = new ArrayList<>();
		for (Department each : this.departments.all()) {
			String department = each.code();
			boolean silent = this.leads.of(department).isEmpty() && this.settings.steps().contains(Rung.LEAD);
			List<ReminderPlan> its = department.equals(Department.STANDING_UNIT) ? List.of()
					: overdue(department, mornings.overdueBefore(days(silent), now)).toList();
			overdue.addAll(silent || this.settings.steps().contains(Rung.STANDING_UNIT) ? its : List.of());
			if (silent && !its.isEmpty()) {
				unreachable.add(this.words.unreachable(department, this.leads.unreachable(department)));
			}
		}
		List<Ticket> tickets = tickets(overdue.stream());
		return message(ReminderPost.STANDING_UNIT, group, tickets,
				this.words.standingUnit(tickets, unreachable, this.settings.standingUnitAfter(), now), now);
	}

	private int days(boolean silent) {
		return silent ? this.settings.leadAfter() : this.settings.standingUnitAfter();
	}

	/** What others hear in place of the group stands in their lists already. */
	private Stream<ReminderPlan> overdue(String department, Instant before) {
		Map<String, Boolean> reachable = new HashMap<>();
		return this.plans.overdue(department, before, MOST)
			.stream()
			.filter((plan) -> reachable.computeIfAbsent(plan.category(),
					(category) -> this.recipients.isReachable(plan)));
	}

	private List<Ticket> tickets(Stream<ReminderPlan> overdue) {
		List<Long> longest = overdue
			.sorted(Comparator.comparing((ReminderPlan plan) -> plan.dueAt()).thenComparing((plan) -> plan.ticketId()))
			.limit(MOST.max())
			.map(ReminderPlan::ticketId)
			.toList();
		Map<Long, Ticket> found = this.tickets.byIds(longest);
		return longest.stream().flatMap((id) -> Stream.ofNullable(found.get(id))).toList();
	}

	private Optional<Outgoing> message(String kind, Address to, List<Ticket> tickets, RichText text, Instant now) {
		return tickets.isEmpty() ? Optional.empty() : Optional.of(this.post.superior(kind, to, text, tickets, now));
	}

}
