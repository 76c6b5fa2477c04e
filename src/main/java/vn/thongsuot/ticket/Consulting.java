package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/**
 * What goes on between the department that leads and those that coordinate. Each verb
 * locks the ticket.
 */
@Component
@Transactional(noRollbackFor = RefusedTransitionException.class)
public class Consulting {

	private final Consultations consultations;

	private final Tickets tickets;

	private final Records records;

	private final ApplicationEventPublisher publisher;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	Consulting(Consultations consultations, Tickets tickets, Records records, ApplicationEventPublisher publisher,
			BusinessClock clock, WorkingTime workingTime) {
		this.consultations = consultations;
		this.tickets = tickets;
		this.records = records;
		this.publisher = publisher;
		this.clock = clock;
		this.workingTime = workingTime;
	}

	/**
	 * Asks another department; what is asked while it waits is added. Whoever asks takes
	 * the ticket if nobody has.
	 * @throws RefusedTransitionException if the ticket's state does not allow it
	 */
	public Consultation ask(TicketNumber number, String department, TicketActor asker, String question,
			List<AttachedThing> things) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		this.records.undergo(ticket, TicketAction.CONSULT);
		if (ticket.claimant().isEmpty()) {
			ticket.claimedBy(asker);
		}
		Consultation consultation = this.consultations.findByTicketIdOrderById(number.value())
			.stream()
			.filter((before) -> before.isWaiting() && before.department().equals(department))
			.findFirst()
			.map((before) -> askOn(before, question))
			.orElseGet(() -> begin(ticket, department, asker, question));
		write(consultation, ticket, TicketAction.CONSULT, asker, question, things);
		return consultation;
	}

	/** The request, locked with its ticket until the transaction ends. */
	public Optional<Consultation> lock(long id) {
		return this.consultations.ticketOf(id)
			.flatMap(this.tickets::lock)
			.flatMap((ticket) -> this.consultations.findById(id));
	}

	/**
	 * The department gives its opinion, the first or a further one.
	 * @return whether the lead still takes it
	 */
	public boolean advise(long id, TicketActor actor, String words, List<AttachedThing> things) {
		return lock(id).filter(Consultation::takesOpinions)
			.filter((open) -> settle(open, Consultation.State.ADVISED, TicketAction.ADVISE, actor, words, things))
			.isPresent();
	}

	/**
	 * The department gives an opinion other words.
	 * @return whether the lead still takes them
	 */
	public boolean correct(long id, TicketActor actor, String words) {
		return lock(id).filter(Consultation::takesOpinions)
			.filter((open) -> settle(open, Consultation.State.ADVISED, TicketAction.CORRECT_ADVICE, actor, words,
					List.of()))
			.isPresent();
	}

	/**
	 * The department has nothing to add.
	 * @return whether the lead still waited
	 */
	public boolean abstain(long id, TicketActor actor) {
		return close(id, Consultation.State.ABSTAINED, TicketAction.ABSTAIN, actor);
	}

	/**
	 * The department says that the matter is not its own.
	 * @return whether the lead still waited
	 */
	public boolean disclaim(long id, TicketActor actor) {
		return close(id, Consultation.State.DISCLAIMED, TicketAction.DISCLAIM, actor);
	}

	/**
	 * The lead does not need the opinion any more.
	 * @return whether it still waited
	 */
	public boolean end(long id, TicketActor actor) {
		return close(id, Consultation.State.ENDED, TicketAction.END_CONSULT, actor);
	}

	/**
	 * Takes down what colleagues of the department that is asked say among themselves.
	 */
	public void note(long id, TicketActor actor, String words, List<AttachedThing> things) {
		lock(id).ifPresent((consultation) -> {
			Ticket ticket = ticket(consultation);
			this.records.undergo(ticket, TicketAction.NOTE);
			this.records.write(ticket, TicketAction.NOTE, actor, words, things, consultation.department());
		});
	}

	private boolean close(long id, Consultation.State state, TicketAction action, TicketActor actor) {
		return lock(id).filter(Consultation::isWaiting)
			.filter((waiting) -> settle(waiting, state, action, actor, "", List.of()))
			.isPresent();
	}

	private Consultation begin(Ticket ticket, String department, TicketActor asker, String question) {
		Instant now = this.clock.now();
		Instant due = OpinionDeadline.after(now, ticket.timeLeft(now, this.workingTime), this.workingTime);
		return this.consultations.save(new Consultation(ticket, department, asker, question, now, due));
	}

	private static Consultation askOn(Consultation consultation, String question) {
		consultation.askOn(question);
		return consultation;
	}

	private boolean settle(Consultation consultation, Consultation.State state, TicketAction action, TicketActor actor,
			String words, List<AttachedThing> things) {
		Ticket ticket = ticket(consultation);
		if (!ticket.permits(action)) {
			return false;
		}
		this.records.undergo(ticket, action);
		consultation.become(state, this.clock.now());
		write(consultation, ticket, action, actor, words, things);
		return true;
	}

	private Ticket ticket(Consultation consultation) {
		return this.tickets.findById(consultation.ticket().value()).orElseThrow();
	}

	private void write(Consultation consultation, Ticket ticket, TicketAction action, TicketActor actor, String words,
			List<AttachedThing> things) {
		TicketEvent event = this.records.write(ticket, action, actor, words, things, consultation.department());
		this.publisher.publishEvent(new ConsultationChanged(consultation, ticket, event));
	}

}
