package vn.thongsuot.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Work on the lanes of the inbox side by side, each lane in order. */
@Component
class InboxWorkers implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(InboxWorkers.class);

	private static final Limit LANES = Limit.of(200);

	private final StoredUpdates updates;

	private final Reception reception;

	private final Channels channels;

	private final ObjectProvider<Receiver> receiver;

	private final InboxSettings settings;

	private final Clock clock;

	private final Bell inboxBell;

	private final Set<String> busy = ConcurrentHashMap.newKeySet();

	private volatile List<Thread> threads = List.of();

	private volatile boolean stopped;

	private volatile boolean ailing;

	InboxWorkers(StoredUpdates updates, Reception reception, Channels channels, ObjectProvider<Receiver> receiver,
			InboxSettings settings, Clock clock, Bell inboxBell) {
		this.updates = updates;
		this.reception = reception;
		this.channels = channels;
		this.receiver = receiver;
		this.settings = settings;
		this.clock = clock;
		this.inboxBell = inboxBell;
	}

	/**
	 * Handles one message of the first lane that is free.
	 * @return nothing if something was done, else when it is worth looking again
	 */
	@Nullable Instant handleOne() {
		Instant now = this.clock.instant();
		Instant again = now.plus(this.settings.poll());
		Receiver handler = this.receiver.getIfAvailable();
		Set<String> names = this.channels.names();
		if (handler == null || names.isEmpty()) {
			return again;
		}
		for (String lane : this.updates.waitingLanes(names, now, LANES)) {
			Reception.Verdict verdict = handleIn(lane, handler);
			if (verdict.handled()) {
				return null;
			}
			Instant due = verdict.waitUntil();
			again = (due != null && due.isBefore(again)) ? due : again;
		}
		return again;
	}

	private Reception.Verdict handleIn(String lane, Receiver handler) {
		if (!this.busy.add(lane)) {
			return Reception.Verdict.NOTHING;
		}
		try {
			return this.reception.handleNext(lane, handler);
		}
		finally {
			this.busy.remove(lane);
		}
	}

	@Override
	public void start() {
		this.stopped = false;
		List<Thread> started = new ArrayList<>();
		for (int i = 1; i <= this.settings.workers(); i++) {
			started.add(Thread.ofPlatform().name("inbox-" + i).start(this::work));
		}
		this.threads = started;
	}

	@Override
	public void stop() {
		this.stopped = true;
		this.inboxBell.ring();
		for (Thread thread : this.threads) {
			try {
				thread.join(Duration.ofSeconds(20));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		this.threads = List.of();
	}

	@Override
	public boolean isRunning() {
		return !this.threads.isEmpty();
	}

	private void work() {
		try {
			while (!this.stopped) {
				workOnce();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void workOnce() throws InterruptedException {
		long rings = this.inboxBell.rings();
		Instant again = null;
		try {
			again = handleOne();
			this.ailing = false;
		}
		catch (RuntimeException | Error ex) {
			complain(ex);
			again = this.clock.instant().plus(this.settings.poll());
			rings = this.inboxBell.rings();
		}
		if (again != null && !this.stopped) {
			this.inboxBell.await(rings, pauseUntil(again));
		}
	}

	private Duration pauseUntil(Instant again) {
		Duration pause = Duration.between(this.clock.instant(), again);
		return (pause.compareTo(this.settings.poll()) < 0) ? pause : this.settings.poll();
	}

	private void complain(Throwable problem) {
		if (!this.ailing) {
			log.error("The inbox cannot be worked on; tried again every {}: {}", this.settings.poll(),
					Reasons.of(problem));
			log.debug("Inbox", problem);
		}
		this.ailing = true;
	}

}
