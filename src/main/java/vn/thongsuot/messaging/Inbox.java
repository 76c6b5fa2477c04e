package vn.thongsuot.messaging;

import java.util.List;

/** What has come in and is stored before the platform is told so. */
public interface Inbox {

	/**
	 * Stores what came in, in one transaction; a repeat is dropped.
	 * @throws RuntimeException if it could not be stored; then the platform must not be
	 * told that it was
	 */
	void store(String channel, List<Raw> updates);

	/**
	 * The highest update id of those still kept (a week at least) of a channel that
	 * counts them; 0 if none.
	 */
	long lastNumber(String channel);

	/**
	 * An update as the platform gave it.
	 *
	 * @param externalId unique within the channel
	 * @param lane updates of one lane are handled one after the other: the id of the
	 * chat's {@link Address}, or any other name where there is no chat
	 * @param payload the platform's own text
	 * @param burst whether more of the same may follow within a second (text, files), so
	 * that it is worth waiting
	 */
	record Raw(String externalId, String lane, String payload, boolean burst) {
	}

}
