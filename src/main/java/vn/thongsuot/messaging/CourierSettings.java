package vn.thongsuot.messaging;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages go out.
 *
 * @param workers chats written to side by side on this node; 0 sends nothing from here
 * @param poll how often to look for work that another node has posted
 * @param lease how long a chat stays with a node that has died
 * @param pause before a failed call is repeated; doubled each time
 * @param longestPause what that pause grows to
 * @param afterDoubt before a call that had no answer is repeated, if the platform answers
 * by then
 * @param chatPerSecond messages a second in one chat
 * @param chatBurst messages that one chat may get at once
 * @param groupPerMinute messages in a minute in one group
 * @param perSecond messages a second in all
 * @param burst messages that may go out at once in all
 * @param keepSent how long the contents of sent messages are kept
 * @param keepLost how long those of undelivered ones are kept
 */
@ConfigurationProperties("thongsuot.courier")
record CourierSettings(@DefaultValue("8") int workers, @DefaultValue("1s") Duration poll,
		@DefaultValue("20s") Duration lease, @DefaultValue("2s") Duration pause,
		@DefaultValue("1m") Duration longestPause, @DefaultValue("10s") Duration afterDoubt,
		@DefaultValue("1") double chatPerSecond, @DefaultValue("3") int chatBurst,
		@DefaultValue("20") int groupPerMinute, @DefaultValue("25") double perSecond, @DefaultValue("5") int burst,
		@DefaultValue("30d") Duration keepSent, @DefaultValue("90d") Duration keepLost) {

	CourierSettings {
		if (workers < 0) {
			throw new IllegalArgumentException("Set thongsuot.courier.workers to 0 or more");
		}
		if (chatPerSecond <= 0 || perSecond <= 0 || chatBurst < 1 || burst < 1 || groupPerMinute < 1) {
			throw new IllegalArgumentException("Set the rates and bursts of thongsuot.courier above 0");
		}
		if (lease.compareTo(Duration.ofSeconds(5)) < 0) {
			throw new IllegalArgumentException("Set thongsuot.courier.lease to 5s or more");
		}
	}

	/** The time that one message takes in a chat at a steady pace. */
	Duration chatPace() {
		return pace(this.chatPerSecond);
	}

	/** The time that one message takes at a steady pace in all. */
	Duration pace() {
		return pace(this.perSecond);
	}

	/** The pause after that many failures. */
	Duration pauseAfter(int failures) {
		Duration grown = this.pause.multipliedBy(1L << Math.min(20, Math.max(0, failures - 1)));
		return (grown.compareTo(this.longestPause) < 0) ? grown : this.longestPause;
	}

	private static Duration pace(double perSecond) {
		return Duration.ofNanos(Math.round(1_000_000_000 / perSecond));
	}

}
