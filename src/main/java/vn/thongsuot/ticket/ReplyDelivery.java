package vn.thongsuot.ticket;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a reply on its way to the officer's phone. */
@Component
@Transactional
public class ReplyDelivery {

	private final Replies replies;

	private final Tickets tickets;

	private final ApplicationEventPublisher publisher;

	ReplyDelivery(Replies replies, Tickets tickets, ApplicationEventPublisher publisher) {
		this.replies = replies;
		this.tickets = tickets;
		this.publisher = publisher;
	}

	/** Notes that a reply is on the officer's phone. */
	public void delivered(long id, Instant at) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.state() == Reply.State.RELEASED || reply.state() == Reply.State.UNDELIVERED) {
			reply.delivered(at);
			publish(reply);
		}
	}

	/** Notes that a reply cannot reach the officer. */
	public void undelivered(long id, String reason) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.state() == Reply.State.RELEASED) {
			reply.undelivered(reason);
			publish(reply);
		}
	}

	private void publish(Reply reply) {
		Ticket ticket = this.tickets.findById(reply.ticket().value()).orElseThrow();
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
	}

}
