package vn.thongsuot.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.ReminderHours;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consultations;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;

/**
 * Moves requests for opinions after groups have come or gone, and reminds of those that
 * are overdue: each once at its deadline and then in one list on the morning of each
 * working day, when the group that reads it may be reminded.
 */
@Component
class ConsultationRound {

	private final Consultations consultations;

	private final Consulting consulting;

	private final ConsultationCards cards;

	private final ConsultationPosting posting;

	private final ConsultationReminders reminders;

	private final Tickets tickets;

	private final Desks desks;

	private final WorkingTime workingTime;

	private final ReminderHours hours;

	private final BusinessClock clock;

	ConsultationRound(Consultations consultations, Consulting consulting, ConsultationCards cards,
			ConsultationPosting posting, ConsultationReminders reminders, Tickets tickets, Desks desks,
			WorkingTime workingTime, ReminderHours hours, BusinessClock clock) {
		this.consultations = consultations;
		this.consulting = consulting;
		this.cards = cards;
		this.posting = posting;
		this.reminders = reminders;
		this.tickets = tickets;
		this.desks = desks;
		this.workingTime = workingTime;
		this.hours = hours;
		this.clock = clock;
	}

	/** The requests that wait for an opinion. */
	List<Long> waiting() {
		return this.consultations.waiting().stream().map(Consultation::id).toList();
	}

	/** Moves a request to the group that can answer it now, if it is not there. */
	@Transactional
	void settle(long id) {
		this.consulting.lock(id)
			.filter(Consultation::isWaiting)
			.ifPresent((waiting) -> this.posting.place(waiting, ticket(waiting)));
	}

	/** Reminds of all that is overdue those who may be reminded now. */
	@Transactional
	void remind() {
		Instant now = this.clock.now();
		LocalDate today = this.workingTime.day(now);
		List<Late> late = late(now, today);
		late.forEach((one) -> one.card().remindedOn(today));
		late.stream()
			.filter((one) -> isFrom(today, one))
			.forEach((one) -> this.reminders.atDeadline(one.consultation(), ticket(one.consultation())));
		late.stream()
			.filter((one) -> !isFrom(today, one))
			.collect(Collectors.groupingBy((one) -> one.desk().address()))
			.values()
			.forEach((list) -> this.reminders.list(list.getFirst().desk(),
					list.stream().map(Late::consultation).toList()));
	}

	/** All of which somebody has to hear now, and has not heard today. */
	private List<Late> late(Instant now, LocalDate today) {
		Map<Long, Consultation> overdue = this.consultations.overdue(now)
			.stream()
			.collect(Collectors.toMap(Consultation::id, Function.identity()));
		if (overdue.isEmpty()) {
			return List.of();
		}
		return this.cards.lockNotRemindedOn(today, overdue.keySet())
			.stream()
			.flatMap((card) -> this.desks.byId(card.desk())
				.filter(Desk::isLiving)
				.map((desk) -> new Late(card, Objects.requireNonNull(overdue.get(card.consultation())), desk))
				.stream())
			.filter((one) -> this.hours.isLoud(one.desk(), now))
			.filter((one) -> isFrom(today, one) || !now.isBefore(this.hours.listOn(one.desk(), today)))
			.sorted(Comparator.comparing((one) -> one.consultation().dueAt()))
			.toList();
	}

	private boolean isFrom(LocalDate today, Late late) {
		return this.workingTime.day(late.consultation().dueAt()).equals(today);
	}

	private Ticket ticket(Consultation consultation) {
		return this.tickets.findById(consultation.ticket().value()).orElseThrow();
	}

	private record Late(ConsultationCard card, Consultation consultation, Desk desk) {
	}

}
