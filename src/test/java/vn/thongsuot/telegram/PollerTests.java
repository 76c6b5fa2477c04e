package vn.thongsuot.telegram;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import vn.thongsuot.telegram.FakeBotApi.Reply;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("looks at the threads of the whole JVM")
class PollerTests {

	private static final String UPDATE = "[{\"update_id\":7,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"x\","
			+ "\"chat\":{\"id\":7,\"type\":\"private\"},\"from\":{\"id\":7}}}]";

	private final FakeBotApi botApi = new FakeBotApi();

	private final Room room = new Room(this.botApi.settings());

	private final FakeInbox inbox = new FakeInbox();

	private final AtomicInteger goodPolls = new AtomicInteger();

	private final BotApi polling = new BotApi(this.room.wire.client(Duration.ofSeconds(70)), this.botApi.settings());

	private final Poller poller = new Poller(
			new Feed(this.polling, new Sieve(FakeBotApi.BOT, this.room.ourselves, (message) -> false), this.inbox,
					new Pulse(this.room.clock), Duration.ofMillis(1)),
			this.goodPolls::incrementAndGet);

	@AfterEach
	void close() {
		this.poller.stop();
		this.room.close();
		this.botApi.close();
	}

	@Test
	void survivesWhateverHappens() {
		this.inbox.failures.set(1);
		this.botApi.answer("getUpdates", Reply.error(409, "Conflict"), Reply.json(502, "<html>"), Reply.json(200, ""),
				Reply.ok("{\"odd\":{\"update_id\":[]}}"), Reply.ok(UPDATE), Reply.ok(UPDATE));
		this.poller.start();
		Patience.until("the update is stored", () -> !this.inbox.stored.isEmpty());
		Patience.until("a good poll is told", () -> this.goodPolls.get() > 0);
		assertThat(this.inbox.ids()).containsExactly("7");
	}

	@Test
	void stopsAtOnceWhileAPollIsHeld() {
		this.botApi.answer("getUpdates", Reply.ok(UPDATE).held(60_000));
		this.poller.start();
		Patience.until("a poll is held", () -> !this.botApi.requests("getUpdates").isEmpty());
		long begin = System.nanoTime();
		this.poller.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(900));
		assertThat(this.poller.isRunning()).isFalse();
		assertThat(this.inbox.stored).isEmpty();
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).doesNotContain("telegram-poller");
	}

	@Test
	void stopsAtOnceWhileItRests() {
		this.botApi.answer("getUpdates", Reply.error(429, "Too Many Requests", "{\"retry_after\":60}"));
		this.poller.start();
		Patience.until("it was told to wait", () -> !this.botApi.requests("getUpdates").isEmpty());
		long begin = System.nanoTime();
		this.poller.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(900));
	}

	@Test
	void startsAgainAfterAStop() {
		this.poller.start();
		this.poller.stop();
		this.botApi.answer("getUpdates", Reply.ok(UPDATE));
		this.poller.start();
		Patience.until("the update is stored", () -> !this.inbox.stored.isEmpty());
	}

	@Test
	void doesNotHammerAServerThatHoldsNoPolls() {
		for (int i = 0; i < 500; i++) {
			this.botApi.answer("getUpdates", Reply.ok("[]"));
		}
		this.poller.start();
		Patience.until("ten polls", () -> this.goodPolls.get() > 10);
		long begin = System.nanoTime();
		int before = this.botApi.requests("getUpdates").size();
		Patience.until("ten more", () -> this.botApi.requests("getUpdates").size() >= before + 10);
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(90));
	}

}
