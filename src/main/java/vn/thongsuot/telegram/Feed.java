package vn.thongsuot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Inbox;

/**
 * Telegram's updates: what was asked for is stored, and only then is Telegram told to
 * forget it.
 */
final class Feed {

	/** Seconds that Telegram holds a poll while there is nothing. */
	static final int HELD = 50;

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private final BotApi api;

	private final Sieve sieve;

	private final Inbox inbox;

	private final Pulse pulse;

	private final Duration firstPause;

	/** The next update that we want; 0 for all that is not confirmed. */
	private long offset;

	private Duration pause;

	Feed(BotApi api, Sieve sieve, Inbox inbox, Pulse pulse, Duration firstPause) {
		this.api = api;
		this.sieve = sieve;
		this.inbox = inbox;
		this.pulse = pulse;
		this.firstPause = firstPause;
		this.pause = firstPause;
	}

	/** Waits for updates. */
	Answer ask() {
		Map<String, Object> request = new LinkedHashMap<>();
		if (this.offset != 0) {
			request.put("offset", this.offset);
		}
		request.put("limit", 100);
		request.put("timeout", HELD);
		request.put("allowed_updates", Sieve.KINDS);
		return this.api.call("getUpdates", request);
	}

	/** Ends a call of {@link #ask()} on another thread. */
	void cancel() {
		this.api.cancel();
	}

	/**
	 * Stores what came.
	 * @return how long to rest before asking again
	 */
	Duration take(Answer answer) {
		return switch (answer) {
			case Answer.Done(JsonNode updates) -> store(updates);
			case Answer.Refused refused -> refused(refused);
			case Answer.NotSent failed -> trouble(Trouble.UNREACHABLE, failed.reason());
			case Answer.Lost lost -> trouble(Trouble.NO_ANSWER, lost.reason());
		};
	}

	private Duration store(JsonNode updates) {
		List<Inbox.Raw> ours = new ArrayList<>();
		updates.forEach((update) -> this.sieve.sift(update).ifPresent(ours::add));
		if (!ours.isEmpty()) {
			try {
				this.inbox.store(Chats.CHANNEL, ours);
			}
			catch (RuntimeException ex) {
				return trouble(Trouble.NOT_STORED, kind(ex));
			}
		}
		this.offset = next(updates);
		this.pulse.good();
		this.pause = this.pulse.trouble().isEmpty() ? this.firstPause : this.pause;
		return Duration.ZERO;
	}

	/**
	 * Confirms what was stored; once that is done, asks for everything, since ids begin
	 * anew, perhaps lower, after a quiet week.
	 */
	private static long next(JsonNode updates) {
		long highest = -1;
		for (JsonNode update : updates) {
			highest = Math.max(highest, update.path("update_id").asLong(-1));
		}
		return highest + 1;
	}

	private Duration refused(Answer.Refused refused) {
		return switch (refused.code()) {
			case 401, 404 -> trouble(Trouble.WRONG_TOKEN, refused.toString());
			case 409 ->
				speaksOfWebhook(refused) ? removeWebhook(refused) : trouble(Trouble.SECOND_PROGRAM, refused.toString());
			case 429 -> {
				this.pulse.bad(Trouble.BUSY, refused.toString());
				yield Duration.ofSeconds(Math.max(1, refused.retryAfter()));
			}
			default -> trouble(Trouble.ITS_OWN, refused.toString());
		};
	}

	/** Telegram says so with another word while a poll is held as it is set. */
	private static boolean speaksOfWebhook(Answer.Refused refused) {
		return refused.says("webhook") || refused.says("setWebhook");
	}

	private Duration removeWebhook(Answer.Refused refused) {
		this.api.call("deleteWebhook", Map.of("drop_pending_updates", false));
		return trouble(Trouble.WEBHOOK, refused.toString());
	}

	/** Notes something that nobody thought of. */
	Duration unforeseen(RuntimeException failure) {
		return trouble(Trouble.UNFORESEEN, kind(failure));
	}

	private Duration trouble(Trouble trouble, String detail) {
		this.pulse.bad(trouble, detail);
		Duration rest = this.pause;
		Duration doubled = rest.multipliedBy(2);
		this.pause = (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
		return rest;
	}

	/** The kinds of errors only: their messages may tell what people wrote. */
	private static String kind(Throwable failure) {
		String kind = failure.getClass().getSimpleName();
		return (failure.getCause() == null) ? kind : kind + ", " + kind(failure.getCause());
	}

}
