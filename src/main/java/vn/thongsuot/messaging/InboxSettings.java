package vn.thongsuot.messaging;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what comes in is handled.
 *
 * @param workers chats handled side by side on this node; 0 handles nothing here
 * @param quiet a burst of messages is over when nothing came for that long
 * @param longest a burst is over after that time in any case
 * @param patience how long an answer to a message of ours that is just being sent waits
 * for that message's id
 * @param poll how often to look for work that another node has stored
 * @param attempts after how many a message that cannot be handled is parked
 * @param pause before the second attempt; the third waits twice as long
 * @param keepHandled how long handled updates are kept, for repeats
 * @param keepParked how long parked updates are kept
 */
@ConfigurationProperties("thongsuot.inbox")
record InboxSettings(@DefaultValue("4") int workers, @DefaultValue("800ms") Duration quiet,
		@DefaultValue("5s") Duration longest, @DefaultValue("2s") Duration patience, @DefaultValue("1s") Duration poll,
		@DefaultValue("3") int attempts, @DefaultValue("2s") Duration pause, @DefaultValue("7d") Duration keepHandled,
		@DefaultValue("90d") Duration keepParked) {

	InboxSettings {
		if (workers < 0 || attempts < 1) {
			throw new IllegalArgumentException("Set thongsuot.inbox.workers to 0 or more and attempts to 1 or more");
		}
		if (keepHandled.compareTo(Duration.ofDays(2)) < 0) {
			throw new IllegalArgumentException(
					"Set thongsuot.inbox.keep-handled to 2d or more: " + "a platform may repeat an update for a day");
		}
	}

}
