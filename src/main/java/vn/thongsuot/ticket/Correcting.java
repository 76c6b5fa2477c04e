package vn.thongsuot.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/**
 * The way of a correction: written, held for a moment, sent, read. Both wordings stay on
 * record.
 */
@Component
@Transactional
public class Correcting {

	private static final Limit AT_ONCE = Limit.of(50);

	private final Corrections corrections;

	private final Replies replies;

	private final Tickets tickets;

	private final Records records;

	private final ApplicationEventPublisher publisher;

	private final DeadlineSettings settings;

	private final BusinessClock businessClock;

	private final WorkingTime workingTime;

	private final Clock clock;

	Correcting(Corrections corrections, Replies replies, Tickets tickets, Records records,
			ApplicationEventPublisher publisher, DeadlineSettings settings, BusinessClock businessClock,
			WorkingTime workingTime, Clock clock) {
		this.corrections = corrections;
		this.replies = replies;
		this.tickets = tickets;
		this.records = records;
		this.publisher = publisher;
		this.settings = settings;
		this.businessClock = businessClock;
		this.workingTime = workingTime;
		this.clock = clock;
	}

	/**
	 * Takes down new words for a reply that has left.
	 * @return nothing if the reply is with no officer
	 */
	public Optional<Correction> take(long replyId, TicketActor author, String words) {
		Reply reply = this.replies.lock(replyId).orElseThrow();
		Ticket ticket = this.tickets.lock(reply.ticket().value()).orElseThrow();
		if (!reply.hasLeft() || !ticket.permits(TicketAction.CORRECT)) {
			return Optional.empty();
		}
		Instant releaseAt = this.clock.instant().plus(this.settings.hold());
		Correction correction = this.corrections.findFirstByReplyIdAndStateOrderByIdDesc(replyId, Correction.State.HELD)
			.orElseGet(() -> this.corrections.save(new Correction(reply, author, words, releaseAt)));
		correction.reworded(words, releaseAt);
		publish(correction, reply, ticket, reply.answer());
		return Optional.of(correction);
	}

	/**
	 * Sends a correction now.
	 * @return the correction as it stands, whether or not this call sent it
	 */
	public Correction send(long id) {
		Correction correction = this.corrections.lock(id).orElseThrow();
		if (correction.state() == Correction.State.HELD) {
			release(correction);
		}
		return correction;
	}

	/**
	 * Stops a correction; the officer keeps what was sent.
	 * @return the correction as it stands
	 */
	public Correction drop(long id) {
		Correction correction = this.corrections.lock(id).orElseThrow();
		if (correction.state() == Correction.State.HELD) {
			move(correction, Correction.State.DROPPED);
		}
		return correction;
	}

	/** The officer has read it. */
	public Correction read(long id) {
		Correction correction = this.corrections.lock(id).orElseThrow();
		if (correction.state() == Correction.State.SENT || correction.state() == Correction.State.UNREAD) {
			move(correction, Correction.State.READ);
		}
		return correction;
	}

	@Transactional(readOnly = true)
	public Optional<Correction> byId(long id) {
		return this.corrections.findById(id);
	}

	List<Long> dueToLeave() {
		return this.corrections.dueToLeave(this.clock.instant(), AT_ONCE);
	}

	List<Long> unread() {
		return this.corrections.unread(this.businessClock.now(), AT_ONCE);
	}

	/** Lets the department know that nobody has read it. */
	void tellUnread(long id) {
		Correction correction = this.corrections.lock(id).orElseThrow();
		if (correction.state() == Correction.State.SENT) {
			move(correction, Correction.State.UNREAD);
		}
	}

	private void release(Correction correction) {
		Reply reply = this.replies.lock(correction.reply()).orElseThrow();
		Ticket ticket = this.tickets.lock(reply.ticket().value()).orElseThrow();
		if (!ticket.permits(TicketAction.CORRECT)) {
			move(correction, Correction.State.DROPPED);
			return;
		}
		String before = reply.answer();
		Instant now = this.businessClock.now();
		this.records.happen(ticket, TicketAction.CORRECT, correction.author(), correction.words());
		reply.reworded(correction.words());
		correction.sent(now, this.workingTime.plusWorkingDays(now, 1));
		publish(correction, reply, ticket, before);
	}

	private void move(Correction correction, Correction.State state) {
		correction.become(state);
		Reply reply = this.replies.findById(correction.reply()).orElseThrow();
		publish(correction, reply, this.tickets.findById(reply.ticket().value()).orElseThrow(), reply.answer());
	}

	private void publish(Correction correction, Reply reply, Ticket ticket, String before) {
		this.publisher.publishEvent(new CorrectionChanged(correction, reply, ticket, before));
	}

}
