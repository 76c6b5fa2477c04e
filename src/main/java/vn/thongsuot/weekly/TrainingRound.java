package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/**
 * Does what is due for a session: reminds its guests, lists its agenda, asks who came.
 */
@Component
class TrainingRound {

	private static final Limit MOST = Limit.of(500);

	private static final List<TicketState> OPEN = Stream.of(TicketState.values()).filter(TicketState::isOpen).toList();

	private final TrainingSessions sessions;

	private final TrainingGuestList guests;

	private final TrainingText text;

	private final TrainingPost post;

	private final TrainingPlan plan;

	private final Tickets tickets;

	private final Units units;

	private final Phrases phrases;

	TrainingRound(TrainingSessions sessions, TrainingGuestList guests, TrainingText text, TrainingPost post,
			TrainingPlan plan, Tickets tickets, Units units, Phrases phrases) {
		this.sessions = sessions;
		this.guests = guests;
		this.text = text;
		this.post = post;
		this.plan = plan;
		this.tickets = tickets;
		this.units = units;
		this.phrases = phrases;
	}

	/** Takes the next step of a session if its time has come and nobody is at it. */
	@Transactional
	public void step(long id, Instant now) {
		this.sessions.lockDue(id, now).ifPresent((session) -> {
			boolean begun = !now.isBefore(session.beginsAt().orElseThrow());
			switch (session.step()) {
				case DAY_BEFORE -> {
					remind(session, "day-before", begun);
					this.plan.afterDayBefore(session, now);
				}
				case SHORTLY_BEFORE -> {
					remind(session, "shortly-before", begun);
					this.plan.afterwards(session);
				}
				case AFTERWARDS -> {
					ask(session);
					session.next(TrainingSession.Step.DONE, WeeklyReport.NEVER);
				}
				case DONE -> session.next(TrainingSession.Step.DONE, WeeklyReport.NEVER);
			}
		});
	}

	/** Nobody is reminded of what has begun. */
	private void remind(TrainingSession session, String occasion, boolean begun) {
		if (!begun) {
			this.post.toOfficers(session, occasion, this.text.of(occasion, session), this.guests.expected(session));
			this.post.toDesk(session, "agenda-" + occasion, agenda(session), Keyboard.NONE);
		}
	}

	/** What was asked since the announcement, and what is not answered yet. */
	private RichText agenda(TrainingSession session) {
		Instant since = session.announcedAt().orElseThrow();
		List<Ticket> asked = departments(session).stream()
			.flatMap((code) -> this.tickets.askedOf(code, since, MOST).stream())
			.filter((ticket) -> session.categories().contains(ticket.category()))
			.toList();
		List<Ticket> open = departments(session).stream()
			.flatMap((code) -> this.tickets.findByDepartmentAndStateInOrderByDueAt(code, OPEN, MOST).stream())
			.filter((ticket) -> session.categories().contains(ticket.category()))
			.toList();
		return this.text.agenda(session, this.guests.count(session), asked, open);
	}

	private List<String> departments(TrainingSession session) {
		return this.units.of(session.department()).stream().sorted().toList();
	}

	private void ask(TrainingSession session) {
		TrainingGuestList.Count count = this.guests.count(session);
		String asAnswered = this.phrases.label("weekly.training.button.as-answered", "people", count.yes(), "points",
				count.points());
		this.post.toDesk(session, "confirm", this.text.confirm(session, count),
				Keyboard.Buttons.column(
						Button.of(asAnswered, TrainingVerbs.AS_ANSWERED, session.id(), count.yes(), count.points())
							.primary(),
						Button.of(this.post.label("other-count"), TrainingVerbs.OTHER_COUNT, session.id()),
						Button.of(this.post.label("cancel"), TrainingVerbs.DROP, session.id()).danger()));
	}

}
