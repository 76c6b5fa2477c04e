package vn.thongsuot.messaging;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Makes the calls. One that may have arrived is made once more at most, so it waits until
 * the platform answers again.
 */
@Component
class Attempts {

	private static final Logger log = LoggerFactory.getLogger(Attempts.class);

	private static final Outcome READY = new Outcome.Sent(List.of());

	private final Channels channels;

	Attempts(Channels channels) {
		this.channels = channels;
	}

	Outcome make(Claim claim) {
		Channel channel = this.channels.named(claim.lane().channel());
		Outcome ready = claim.doubtful() ? probe(channel, claim.lane()) : READY;
		return (ready instanceof Outcome.Sent) ? deliver(channel, claim.delivery()) : ready;
	}

	private static Outcome probe(Channel channel, Address chat) {
		try {
			return channel.probe(chat);
		}
		catch (RuntimeException ex) {
			complain(channel, ex);
			return new Outcome.Failed(ex.getClass().getSimpleName());
		}
	}

	private static Outcome deliver(Channel channel, Delivery delivery) {
		try {
			return channel.deliver(delivery);
		}
		catch (RuntimeException ex) {
			complain(channel, ex);
			return new Outcome.Uncertain(ex.getClass().getSimpleName());
		}
	}

	private static void complain(Channel channel, RuntimeException problem) {
		log.error("Channel {} broke its promise and threw", channel.name(), problem);
	}

}
