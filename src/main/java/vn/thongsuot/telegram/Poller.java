package vn.thongsuot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import vn.thongsuot.messaging.Inbox;

/**
 * Fetches updates on one thread and stores them; Telegram is told to forget them only
 * after that.
 */
final class Poller implements SmartLifecycle {

	/** Seconds that Telegram holds a poll while there is nothing. */
	static final int HELD = 50;

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

	private static final Duration HASTE = Duration.ofMillis(200);

	private final BotApi api;

	private final Sieve sieve;

	private final Inbox inbox;

	private final Pulse pulse;

	private final Runnable afterGoodPoll;

	private final Duration firstPause;

	private volatile CountDownLatch stop = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	private long offset;

	private Duration pause;

	Poller(BotApi api, Sieve sieve, Inbox inbox, Pulse pulse, Runnable afterGoodPoll, Duration firstPause) {
		this.api = api;
		this.sieve = sieve;
		this.inbox = inbox;
		this.pulse = pulse;
		this.afterGoodPoll = afterGoodPoll;
		this.firstPause = firstPause;
		this.pause = firstPause;
	}

	@Override
	public synchronized void start() {
		if (!isRunning()) {
			this.stop = new CountDownLatch(1);
			this.offset = 0;
			this.thread = Thread.ofPlatform().name("telegram-poller").start(this::pollUntilStopped);
		}
	}

	/** The thread is never interrupted: that would close the database file under it. */
	@Override
	public synchronized void stop() {
		Thread polling = this.thread;
		this.stop.countDown();
		long end = System.nanoTime() + LONGEST_STOP.toNanos();
		while (polling != null && polling.isAlive() && System.nanoTime() < end) {
			this.api.cancel();
			join(polling);
		}
		this.thread = null;
	}

	private static void join(Thread polling) {
		try {
			polling.join(20);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Starts after all that handles what it brings, and stops before. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

	private void pollUntilStopped() {
		while (!isStopped()) {
			try {
				poll();
			}
			catch (RuntimeException ex) {
				trouble("an unforeseen error", kind(ex), "Please report it.");
			}
		}
	}

	private boolean isStopped() {
		return this.stop.getCount() == 0;
	}

	private void poll() {
		long begin = System.nanoTime();
		Answer answer = this.api.call("getUpdates", request());
		if (isStopped()) {
			return;
		}
		switch (answer) {
			case Answer.Done(JsonNode updates) -> take(updates, Duration.ofNanos(System.nanoTime() - begin));
			case Answer.Refused refused -> refused(refused);
			case Answer.NotSent failed -> trouble("cannot be reached", failed.reason(),
					"Check the network; where the carrier blocks Telegram, set THONGSUOT_TELEGRAM_PROXY.");
			case Answer.Lost lost -> trouble("gives no proper answer", lost.reason(),
					"Check the network and what stands between (THONGSUOT_TELEGRAM_API, THONGSUOT_TELEGRAM_PROXY).");
		}
	}

	private Map<String, Object> request() {
		Map<String, Object> request = new LinkedHashMap<>();
		if (this.offset != 0) {
			request.put("offset", this.offset);
		}
		request.put("limit", 100);
		request.put("timeout", HELD);
		request.put("allowed_updates", Sieve.KINDS);
		return request;
	}

	private void take(JsonNode updates, Duration took) {
		List<Inbox.Raw> ours = new ArrayList<>();
		updates.forEach((update) -> this.sieve.sift(update).ifPresent(ours::add));
		if (!ours.isEmpty() && !store(ours)) {
			return;
		}
		this.offset = next(updates);
		this.pause = this.firstPause;
		this.pulse.good();
		this.afterGoodPoll.run();
		if (updates.isEmpty() && took.compareTo(HASTE) < 0) {
			rest(this.firstPause);
		}
	}

	private boolean store(List<Inbox.Raw> updates) {
		try {
			this.inbox.store(Chats.CHANNEL, updates);
			return true;
		}
		catch (RuntimeException ex) {
			trouble("what came in cannot be stored", kind(ex),
					"Check the database and the disk; Telegram keeps what is not stored for 24 hours.");
			return false;
		}
	}

	/** The kinds of errors only: their messages may tell what people wrote. */
	private static String kind(Throwable failure) {
		String kind = failure.getClass().getSimpleName();
		Throwable cause = failure.getCause();
		return (cause == null) ? kind + " at " + failure.getStackTrace()[0] : kind + ", " + kind(cause);
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

	private void refused(Answer.Refused refused) {
		switch (refused.code()) {
			case 401, 404 -> trouble("does not know the token", refused.toString(),
					"Check THONGSUOT_TELEGRAM_TOKEN against what BotFather shows (/mybots, API Token).");
			case 409 -> conflict(refused);
			case 429 -> {
				this.pulse.bad("asks to wait", refused.toString(), "Nothing needs to be done.");
				rest(Duration.ofSeconds(Math.max(1, refused.retryAfter())));
			}
			default -> trouble("has an error of its own", refused.toString(), "Nothing needs to be done here.");
		}
	}

	private void conflict(Answer.Refused refused) {
		if (refused.says("webhook")) {
			trouble("still has a webhook of this bot", refused.toString(), "It is removed now, nothing is lost.");
			this.api.call("deleteWebhook", Map.of("drop_pending_updates", false));
			return;
		}
		trouble("is polled by another program with the same token", refused.toString(),
				"Stop the other program, or give this one a bot and a token of its own.");
	}

	private void trouble(String kind, String detail, String advice) {
		this.pulse.bad(kind, detail, advice);
		rest(this.pause);
		Duration doubled = this.pause.multipliedBy(2);
		this.pause = (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
	}

	private void rest(Duration time) {
		try {
			this.stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			this.stop.countDown();
		}
	}

}
