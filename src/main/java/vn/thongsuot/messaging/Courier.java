package vn.thongsuot.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is in the outbox: the only one who does. One thread claims, several make the
 * calls, one call an address at a time.
 */
@Component
class Courier implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private static final int PATIENCE_WITH_LISTENERS = 5;

	private final Claims claims;

	private final Settlement settlement;

	private final Announcements announcements;

	private final Attempts attempts;

	private final OutboxLanes lanes;

	private final StaleLeases staleLeases;

	private final TransactionTemplate transaction;

	private final CourierSettings settings;

	private final Clock clock;

	private final Bell outboxBell;

	/** Claims under way here, by lane. */
	private final Map<String, Claim> underWay = new ConcurrentHashMap<>();

	private final Semaphore free;

	private volatile boolean stopped;

	private volatile boolean ailing;

	private @Nullable ExecutorService threads;

	Courier(Claims claims, Settlement settlement, Announcements announcements, Attempts attempts, OutboxLanes lanes,
			StaleLeases staleLeases, TransactionTemplate transaction, CourierSettings settings, Clock clock,
			Bell outboxBell) {
		this.claims = claims;
		this.settlement = settlement;
		this.announcements = announcements;
		this.attempts = attempts;
		this.lanes = lanes;
		this.staleLeases = staleLeases;
		this.transaction = transaction;
		this.settings = settings;
		this.clock = clock;
		this.outboxBell = outboxBell;
		this.free = new Semaphore(settings.workers());
	}

	/** Makes the next call, if there is one to be made now, and records how it went. */
	boolean deliverOne() {
		Optional<Claim> claim = this.claims.next(this.underWay.keySet());
		claim.ifPresent((claimed) -> {
			this.underWay.put(claimed.lane().toString(), claimed);
			deliver(claimed);
		});
		if (claim.isEmpty()) {
			this.settlement.tellKept();
		}
		return claim.isPresent();
	}

	@Override
	public void start() {
		if (this.settings.workers() == 0) {
			return;
		}
		this.staleLeases.end();
		this.stopped = false;
		ExecutorService started = Executors.newCachedThreadPool(Thread.ofPlatform().name("courier-", 1).factory());
		started.submit(this::claimAll);
		started.submit(this::renewLeases);
		this.threads = started;
	}

	@Override
	public void stop() {
		ExecutorService running = this.threads;
		this.stopped = true;
		this.outboxBell.ring();
		this.threads = null;
		if (running == null) {
			return;
		}
		try {
			waitForCalls(running);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.threads != null;
	}

	/** Whoever has claimed a call makes it; only then no thread is taken any more. */
	private void waitForCalls(ExecutorService running) throws InterruptedException {
		boolean idle = this.free.tryAcquire(this.settings.workers(), this.settings.lease().toMillis(),
				TimeUnit.MILLISECONDS);
		running.shutdownNow();
		running.awaitTermination(5, TimeUnit.SECONDS);
		if (idle) {
			this.free.release(this.settings.workers());
		}
	}

	private void claimAll() {
		try {
			while (!this.stopped) {
				claimOnce();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void claimOnce() throws InterruptedException {
		long rings = this.outboxBell.rings();
		Instant latest = this.clock.instant().plus(this.settings.poll());
		this.free.acquire();
		boolean handedOver = false;
		try {
			handedOver = handOverNext();
			if (!handedOver) {
				this.settlement.tellKept();
				latest = this.claims.nextReady(latest);
			}
			this.ailing = false;
		}
		catch (RuntimeException | Error ex) {
			complain(ex);
		}
		if (!handedOver) {
			this.free.release();
			this.outboxBell.await(rings, Duration.between(this.clock.instant(), latest));
		}
	}

	private boolean handOverNext() {
		ExecutorService running = this.threads;
		if (running == null || this.stopped) {
			return false;
		}
		Optional<Claim> claim = this.claims.next(this.underWay.keySet());
		claim.ifPresent((claimed) -> {
			this.underWay.put(claimed.lane().toString(), claimed);
			handOver(running, claimed);
		});
		return claim.isPresent();
	}

	private void handOver(ExecutorService running, Claim claim) {
		try {
			running.execute(() -> deliverAndFree(claim));
		}
		catch (RejectedExecutionException stopping) {
			giveBack(claim);
		}
	}

	/** Nothing was called, so nothing is in doubt. */
	private void giveBack(Claim claim) {
		try {
			settle(claim, new Outcome.Pause(Duration.ZERO, false));
		}
		finally {
			this.underWay.remove(claim.lane().toString());
			this.free.release();
		}
	}

	private void deliverAndFree(Claim claim) {
		try {
			deliver(claim);
		}
		finally {
			this.free.release();
			this.outboxBell.ring();
		}
	}

	private void deliver(Claim claim) {
		try {
			settle(claim, this.attempts.make(claim));
		}
		finally {
			this.underWay.remove(claim.lane().toString());
		}
	}

	/** As long as the store is away, what the platform said must not be forgotten. */
	private void settle(Claim claim, Outcome outcome) {
		for (int failures = 0;; failures++) {
			try {
				settleOnce(claim, outcome, failures);
				return;
			}
			catch (RuntimeException ex) {
				if (failures == 0) {
					log.error("How call {} to {} went cannot be recorded yet: {}", claim.callId(), claim.lane(),
							Reasons.of(ex));
					log.debug("Not recorded", ex);
				}
				if (this.stopped || !pauseAfter(failures)) {
					throw ex;
				}
			}
		}
	}

	private void settleOnce(Claim claim, Outcome outcome, int failures) {
		try {
			this.settlement.settle(claim, outcome);
		}
		catch (RuntimeException ex) {
			if (failures < PATIENCE_WITH_LISTENERS) {
				throw ex;
			}
			this.announcements.muted(() -> this.settlement.settle(claim, outcome));
			log.error("Call {} to {} is recorded, but its listeners failed", claim.callId(), claim.lane(), ex);
		}
	}

	private static boolean pauseAfter(int failures) {
		try {
			Thread.sleep(Duration.ofMillis(50L << Math.min(failures, 5)));
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void renewLeases() {
		while (!this.stopped) {
			try {
				Thread.sleep(this.settings.lease().dividedBy(4));
				this.underWay.values().forEach(this::renew);
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				log.debug("Leases not renewed", ex);
			}
		}
	}

	private void renew(Claim claim) {
		Instant now = this.clock.instant();
		this.transaction.executeWithoutResult((status) -> this.lanes.renew(claim.lane().toString(), claim.fence(), now,
				now.plus(this.settings.lease())));
	}

	private void complain(Throwable problem) {
		if (!this.ailing) {
			log.error("The outbox cannot be read; tried again every {}: {}", this.settings.poll(), Reasons.of(problem));
			log.debug("Outbox", problem);
		}
		this.ailing = true;
	}

}
